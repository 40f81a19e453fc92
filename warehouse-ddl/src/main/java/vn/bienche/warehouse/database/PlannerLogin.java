package vn.bienche.warehouse.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import vn.bienche.warehouse.home.DiskFull;
import vn.bienche.warehouse.home.EnvironmentFault;
import vn.bienche.warehouse.home.EnvironmentFault.Kind;
import vn.bienche.warehouse.home.Home;

/**
 * How a planner's own programs, such as notebooks, reach the warehouse: what {@code
 * bienche_planner} may read and nothing else.
 *
 * @param url JDBC address without user and password
 * @param host name of the first server of the address
 */
public record PlannerLogin(
    String url,
    String host,
    int port,
    String database,
    @Nullable String user,
    @Nullable String password) {

  /** Login that the home's own server has for planners. */
  static final String USER = "ke_hoach";

  private static final int PASSWORD_BYTES = 24;

  /**
   * The login of an opened and migrated warehouse. The home's own server gets one, with a password
   * that stays in the home; on another server it is the login of the address, which the reader of
   * the home was given.
   *
   * @throws EnvironmentFault when the home cannot be written or the server does not answer
   */
  public static PlannerLogin of(Home home, Warehouse warehouse) {
    PGSimpleDataSource source = warehouse.source();
    String user = source.getUser();
    String password = source.getPassword();
    if (warehouse.isEmbedded()) {
      user = USER;
      password = kept(home);
      grant(warehouse, password);
    }
    return new PlannerLogin(
        source.getURL(),
        source.getServerNames()[0],
        source.getPortNumbers()[0],
        String.valueOf(source.getDatabaseName()),
        user,
        password);
  }

  /** The login as the environment of a program: for JDBC, and for PostgreSQL's own programs. */
  public Map<String, String> environment() {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("BIENCHE_JDBC_URL", url);
    variables.put("PGHOST", host);
    variables.put("PGPORT", Integer.toString(port));
    variables.put("PGDATABASE", database);
    if (user != null) {
      variables.put("PGUSER", user);
    }
    if (password != null) {
      variables.put("PGPASSWORD", password);
    }
    return variables;
  }

  private static String kept(Home home) {
    Path file = home.postgres().resolve("planner.password");
    try {
      try {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      } catch (FileAlreadyExistsException another) {
        String password = Files.readString(file).strip();
        if (!password.isEmpty()) {
          return password;
        }
      }
      byte[] secret = new byte[PASSWORD_BYTES];
      new SecureRandom().nextBytes(secret);
      String password = HexFormat.of().formatHex(secret);
      Files.writeString(file, password);
      return password;
    } catch (IOException e) {
      throw new EnvironmentFault(
          DiskFull.caused(e) ? Kind.DISK_FULL : Kind.HOME_NOT_WRITABLE, file.toString(), e);
    }
  }

  private static void grant(Warehouse warehouse, String password) {
    // Hexadecimal digits need no quoting; a second process may do the same at the same time
    String statement =
        """
        do $body$ begin
          perform pg_advisory_xact_lock(7209202303);
          if not exists (select from pg_roles where rolname = '%1$s') then
            create role %1$s;
          end if;
          alter role %1$s login password '%2$s';
          grant bienche_planner to %1$s;
        end $body$
        """
            .formatted(USER, password);
    try (Connection connection = warehouse.connection();
        Statement grant = connection.createStatement()) {
      grant.execute(statement);
    } catch (SQLException e) {
      throw ServerFaults.of(warehouse.name(), e);
    }
  }

  /** Without the password, so that no log can hold it. */
  @Override
  public String toString() {
    return "PlannerLogin[" + url + ", " + user + "]";
  }
}
