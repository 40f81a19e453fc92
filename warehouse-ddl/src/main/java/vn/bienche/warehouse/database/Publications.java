package vn.bienche.warehouse.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.bienche.warehouse.database.Publication.Counts;

/** The register of publications. */
public final class Publications {

  private static final String ALL =
      """
      select p.run_no, p.run_id, p.published_at, p.lake_version, t.name,
        (t.counts ->> 'rows')::bigint, (t.counts ->> 'added')::bigint, (t.counts ->> 'ended')::bigint
      from ops.publication p
      left join lateral jsonb_each(p.detail -> 'tables') t(name, counts)
        on jsonb_typeof(p.detail -> 'tables') = 'object'
      order by p.run_no desc, t.name
      """;

  private Publications() {}

  /** All publications, the latest first. */
  public static List<Publication> all(Connection connection) throws SQLException {
    List<Publication> publications = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(ALL);
        ResultSet row = statement.executeQuery()) {
      TreeMap<String, Counts> tables = new TreeMap<>();
      boolean more = row.next();
      while (more) {
        long runNo = row.getLong(1);
        String runId = row.getString(2);
        OffsetDateTime publishedAt = row.getObject(3, OffsetDateTime.class);
        String lakeVersion = row.getString(4);
        tables.clear();
        do {
          String table = row.getString(5);
          if (table != null) {
            tables.put(table, new Counts(row.getLong(6), row.getLong(7), row.getLong(8)));
          }
          more = row.next();
        } while (more && row.getLong(1) == runNo);
        publications.add(
            new Publication(runNo, runId, publishedAt.toInstant(), lakeVersion, tables));
      }
    }
    return publications;
  }
}
