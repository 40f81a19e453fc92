package vn.bienche.transform.sql;

/** A model that cannot run as it is written: a fault of the program, never of the data. */
public final class ModelFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ModelFault(String model, String reason) {
    super("model " + model + ": " + reason);
  }

  public ModelFault(String model, String reason, Throwable cause) {
    super("model " + model + ": " + reason, cause);
  }
}
