package vn.bienche.warehouse.erasure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Names under which the serving warehouse knows a person, in any publication. */
public final class KnownNames {

  private static final String NAMES =
      "select distinct full_name from restricted.person where staff_code = ? order by full_name";

  private KnownNames() {}

  public static List<String> of(Connection connection, String staffCode) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(NAMES)) {
      statement.setString(1, staffCode);
      List<String> names = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          names.add(row.getString(1));
        }
      }
      return names;
    }
  }
}
