package vn.bienche.warehouse.database;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * How far the warehouse's access rules are in place.
 *
 * @param administratorHasTo statements that an administrator of the server has to run, because the
 *     warehouse's owner may not make roles; {@code bienche migrate} completes the rules afterwards
 * @param unprotectedTables published tables without row-level security
 * @param usersWithoutUnit members of {@code bienche_unit} that {@code ops.unit_user} ties to no
 *     unit: they see nothing
 * @param unitsWithoutRole rows of {@code ops.unit_user} whose role is not a member of {@code
 *     bienche_unit}
 */
public record AccessState(
    Optional<String> administratorHasTo,
    List<String> unprotectedTables,
    List<String> usersWithoutUnit,
    List<String> unitsWithoutRole) {

  private static final String QUERY =
      """
      with member as (
        select m.rolname from pg_roles m, pg_roles g
        where g.rolname = 'bienche_unit' and m.oid <> g.oid and not m.rolsuper
          and pg_has_role(m.oid, g.oid, 'MEMBER')
      )
      select
        (select note from ops.protection limit 1),
        array(select t.schema_name || '.' || t.table_name from ops.published_tables() t
          join pg_class c on c.oid = t.oid where not c.relrowsecurity),
        array(select rolname::text from member
          where rolname not in (select role_name from ops.unit_user) order by 1),
        array(select distinct role_name::text from ops.unit_user
          where role_name not in (select rolname from member) order by 1)
      """;

  public AccessState {
    unprotectedTables = List.copyOf(unprotectedTables);
    usersWithoutUnit = List.copyOf(usersWithoutUnit);
    unitsWithoutRole = List.copyOf(unitsWithoutRole);
  }

  /**
   * Reads the state.
   *
   * @param connection of the warehouse's owner
   */
  public static AccessState of(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(QUERY);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return new AccessState(
          Optional.ofNullable(row.getString(1)),
          texts(row.getArray(2)),
          texts(row.getArray(3)),
          texts(row.getArray(4)));
    }
  }

  /** Whether nothing is left to do. */
  public boolean complete() {
    return administratorHasTo.isEmpty()
        && unprotectedTables.isEmpty()
        && usersWithoutUnit.isEmpty()
        && unitsWithoutRole.isEmpty();
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
