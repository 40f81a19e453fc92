package vn.bienche.cli;

/** What the process tells other programs when it ends (contract of the command line). */
final class ExitCode {

  static final int DONE = 0;
  static final int INTERNAL_ERROR = 1;
  static final int WRONG_USE = 2;

  /** Done, but rows were rejected or workbooks refused. */
  static final int DONE_WITH_REJECTIONS = 3;

  /** The environment is not fit: database unreachable, disk full, home locked by another run. */
  static final int ENVIRONMENT_NOT_FIT = 4;

  private ExitCode() {}
}
