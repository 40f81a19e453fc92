package vn.bienche.warehouse.erasure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Who may erase: the board, as owner of the warehouse; readers and publishers may not. */
public final class ErasureRights {

  private static final String OWNED =
      """
      select coalesce(bool_and(pg_has_role(current_user, c.relowner, 'usage')), false)
      from pg_class c
      where c.oid in (to_regclass('restricted.person'), to_regclass('ops.erased_person'))
      """;

  private ErasureRights() {}

  /** Whether the connection's user owns the tables of persons. */
  public static boolean held(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(OWNED)) {
      return row.next() && row.getBoolean(1);
    }
  }
}
