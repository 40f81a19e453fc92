package vn.bienche.warehouse.home;

/**
 * The environment is not fit: disk full, folder not writable, database unreachable, home locked by
 * another run. The user can mend it and start again; nothing that was published is touched.
 */
public final class EnvironmentFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is not fit, as a key of the messages. */
  private final Kind kind;

  private final String subject;

  /** Kinds of unfitness, each with its own sentence for the user. */
  public enum Kind {
    HOME_NOT_WRITABLE,
    HOME_LOCKED,
    DISK_FULL,
    DATABASE_NOT_STARTED,
    DATABASE_UNREACHABLE
  }

  /**
   * @param subject folder, URL or holder that the sentence names
   */
  public EnvironmentFault(Kind kind, String subject) {
    super(kind + ": " + subject);
    this.kind = kind;
    this.subject = subject;
  }

  public EnvironmentFault(Kind kind, String subject, Throwable cause) {
    super(kind + ": " + subject, cause);
    this.kind = kind;
    this.subject = subject;
  }

  public Kind kind() {
    return kind;
  }

  public String subject() {
    return subject;
  }
}
