package vn.bienche.warehouse.database;

import java.sql.SQLException;
import java.util.Objects;
import vn.bienche.warehouse.home.DiskFull;
import vn.bienche.warehouse.home.EnvironmentFault;
import vn.bienche.warehouse.home.EnvironmentFault.Kind;

/** What a PostgreSQL server may refuse, as faults that name the server and the reason. */
final class ServerFaults {

  private ServerFaults() {}

  static EnvironmentFault of(String server, SQLException e) {
    if (DiskFull.caused(e) || "53100".equals(e.getSQLState())) {
      return new EnvironmentFault(Kind.DISK_FULL, server, e);
    }
    return new EnvironmentFault(Kind.DATABASE_UNREACHABLE, server + " (" + reason(e) + ")", e);
  }

  /** The user lacks rights that making the schema needs. */
  static EnvironmentFault lacking(String server, String user, String rights) {
    return new EnvironmentFault(
        Kind.DATABASE_UNREACHABLE, server + " (" + user + ": GRANT " + rights + ")");
  }

  /** The schema is older than the program and the user does not own it. */
  static EnvironmentFault outdated(String server, String owner, int pending) {
    return new EnvironmentFault(
        Kind.DATABASE_UNREACHABLE,
        server + " (" + owner + ": bienche migrate, " + pending + " migrations)");
  }

  static EnvironmentFault tooOld(String server, String version, int least) {
    return new EnvironmentFault(
        Kind.DATABASE_UNREACHABLE, server + " (PostgreSQL " + version + " < " + least + ")");
  }

  static EnvironmentFault notUnicode(String server, String encoding) {
    return new EnvironmentFault(
        Kind.DATABASE_UNREACHABLE, server + " (encoding " + encoding + ", not UTF8)");
  }

  /** Whether the user or an administrator can mend it: connection, login, rights, resources. */
  static boolean isOfEnvironment(SQLException e) {
    String state = Objects.requireNonNullElse(e.getSQLState(), "");
    return state.startsWith("08")
        || state.startsWith("28")
        || state.startsWith("53")
        || state.startsWith("57")
        || state.equals("3D000")
        || state.equals("42501")
        || DiskFull.caused(e);
  }

  /** The server's own first line: it names user and database, never the password. */
  private static String reason(SQLException e) {
    String message = Objects.requireNonNullElse(e.getMessage(), "");
    return message.lines().findFirst().orElse(String.valueOf(e.getSQLState())).strip();
  }
}
