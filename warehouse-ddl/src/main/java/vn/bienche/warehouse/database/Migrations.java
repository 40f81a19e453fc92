package vn.bienche.warehouse.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.home.EnvironmentFault;

/**
 * Brings a database's schema, policies and roles to this program's. A user who does not own the
 * schema cannot change it, so for such a user the schema is only compared.
 */
final class Migrations {

  static final String HISTORY = "bienche_schema_history";

  private static final String MAY_NOT_CREATE =
      """
      select concat_ws(', ',
        case when not has_database_privilege(current_database(), 'CREATE')
          then 'CREATE on database ' || current_database() end,
        case when not has_schema_privilege('public', 'CREATE') then 'CREATE on schema public' end)
      """;

  private final DataSource source;
  private final String server;

  /**
   * @param server as faults name it, without a password
   */
  Migrations(DataSource source, String server) {
    this.source = source;
    this.server = server;
  }

  /**
   * @return number of migrations that were applied
   */
  int apply() {
    return apply(MigrationVersion.LATEST);
  }

  /**
   * @param last version after which no more are applied
   */
  int apply(MigrationVersion last) {
    try (Connection connection = source.getConnection()) {
      String owner = text(connection, ownerOfOps());
      if (owner == null) {
        requireRights(connection);
      } else if (!mayActAs(connection, owner)) {
        requireCurrent(owner);
        return 0;
      }
      int applied = flyway(last).migrate().migrationsExecuted;
      if (text(connection, "select to_regproc('ops.protect_tables')") != null) {
        text(connection, "select ops.protect_tables()");
      }
      return applied;
    } catch (SQLException e) {
      throw ServerFaults.of(server, e);
    } catch (FlywayException e) {
      throw asFault(e);
    }
  }

  /** Version of the schema, empty for a database without one. */
  Optional<String> version() {
    try (Connection connection = source.getConnection()) {
      if (text(connection, "select to_regclass('public." + HISTORY + "')") == null) {
        return Optional.empty();
      }
      return Optional.ofNullable(
          text(
              connection,
              "select version from public."
                  + HISTORY
                  + " where version is not null and success order by installed_rank desc limit 1"));
    } catch (SQLException e) {
      throw ServerFaults.of(server, e);
    }
  }

  /** Whether this program makes a version of the schema. */
  boolean knows(MigrationVersion wanted) {
    return Arrays.stream(flyway(MigrationVersion.LATEST).info().all())
        .map(MigrationInfo::getVersion)
        .filter(Objects::nonNull)
        .anyMatch(known -> wanted.compareTo(known) <= 0);
  }

  private Flyway flyway(MigrationVersion last) {
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration")
        .defaultSchema("public")
        .table(HISTORY)
        .target(last)
        // Each area of tables has its own range of numbers, so a later migration may have a lower
        // one
        .outOfOrder(true)
        .validateMigrationNaming(true)
        .load();
  }

  private static String ownerOfOps() {
    return "select pg_get_userbyid(nspowner) from pg_namespace where nspname = 'ops'";
  }

  private static boolean mayActAs(Connection connection, String owner) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select pg_has_role(current_user, ?::name, 'USAGE')")) {
      statement.setString(1, owner);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private void requireRights(Connection connection) throws SQLException {
    String lacking = text(connection, MAY_NOT_CREATE);
    if (lacking != null && !lacking.isEmpty()) {
      String user = connection.getMetaData().getUserName();
      throw ServerFaults.lacking(server, user, lacking);
    }
  }

  private void requireCurrent(String owner) {
    int pending = flyway(MigrationVersion.LATEST).info().pending().length;
    if (pending > 0) {
      throw ServerFaults.outdated(server, owner, pending);
    }
  }

  private EnvironmentFault asFault(FlywayException e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql && ServerFaults.isOfEnvironment(sql)) {
        return ServerFaults.of(server, sql);
      }
    }
    throw e;
  }

  private static @Nullable String text(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.next() ? row.getString(1) : null;
    }
  }
}
