package vn.bienche.transform.publish;

/** The publication was rolled back; the former one stands. */
public final class PublicationFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public PublicationFault(String reason) {
    super(reason);
  }

  public PublicationFault(String reason, Throwable cause) {
    super(reason, cause);
  }
}
