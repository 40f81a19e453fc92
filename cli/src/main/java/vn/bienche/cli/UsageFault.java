package vn.bienche.cli;

/**
 * The command was asked for something that cannot be: its message key and arguments tell the user.
 */
final class UsageFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] arguments;

  UsageFault(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = arguments;
  }

  String key() {
    return key;
  }

  Object[] arguments() {
    return arguments;
  }
}
