package vn.bienche.warehouse.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * A province of one group with two units, and a district whose commune comes directly below the
 * province on 1 July 2025; two publications.
 */
final class AccessSample {

  private static final String OPEN = "9223372036854775807";

  private AccessSample() {}

  static void makeTables(Connection connection) throws SQLException {
    Rows.execute(
        connection,
        """
        create table if not exists star.dim_unit (unit_code text not null, parent_code text,
          valid_from date not null, valid_to date not null, unit text,
          run_from bigint not null, run_to bigint not null default 9223372036854775807)
        """,
        "create table star.bridge_sample (from_unit text not null, to_unit text not null)",
        "create table mart.province_sample (period text not null, headcount int)",
        "create table star.day_sample (day date not null)",
        "create table mart.outlier_sample (subject text, unit_code text not null, person_key text not null)");
  }

  static void fill(Connection connection) throws SQLException {
    unit(connection, "TINH", "null", "2010-01-01");
    unit(connection, "KD", "'TINH'", "2010-01-01");
    unit(connection, "BTG", "'KD'", "2010-01-01");
    unit(connection, "VPTU", "'KD'", "2012-05-01");
    unit(connection, "HU1", "'TINH'", "2010-01-01");
    unit(connection, "XA1", "'HU1'", "2010-01-01");
    unit(connection, "XA1", "'TINH'", "2025-07-01");
    headcount(connection, "TOTAL", 730, 1, "2");
    headcount(connection, "TOTAL", 736, 2, OPEN);
    for (String unit : new String[] {"KD", "BTG", "VPTU", "HU1", "XA1"}) {
      headcount(connection, unit, 10, 1, OPEN);
    }
    person(connection, "p1", "Nguyễn Văn An", "BTG");
    person(connection, "p2", "Trần Thị Bình", "VPTU");
    person(connection, "p3", "Lê Văn Cường", "XA1");
    Rows.execute(
        connection,
        "insert into star.bridge_sample values ('BTG', 'VPTU'), ('HU1', 'XA1')",
        "insert into star.day_sample values ('2024-02-29')",
        "insert into mart.outlier_sample values ('unit', 'VPTU', '-'), ('person', 'BTG', 'p1')",
        "insert into ops.unit_user values ('can_bo_btg', 'BTG'), ('can_bo_khoi', 'KD'), ('can_bo_huyen', 'HU1')",
        "insert into ops.publication (run_no, run_id, lake_version) values (1, 'lan-1', 'v1')",
        "insert into ops.publication (run_no, run_id, lake_version) values (2, 'lan-2', 'v2')");
  }

  private static void unit(Connection connection, String unit, String parent, String from)
      throws SQLException {
    Rows.insert(
        connection,
        "star.dim_unit",
        Map.of(
            "unit_code",
            "'" + unit + "'",
            "parent_code",
            parent,
            "valid_from",
            "'" + from + "'",
            "valid_to",
            "'9999-12-31'",
            "run_from",
            "1"));
  }

  private static void headcount(
      Connection connection, String unit, int headcount, int runFrom, String runTo)
      throws SQLException {
    Rows.insert(
        connection,
        "mart.headcount",
        Map.of(
            "unit_code",
            "'" + unit + "'",
            "headcount",
            Integer.toString(headcount),
            "run_from",
            Integer.toString(runFrom),
            "run_to",
            runTo));
  }

  private static void person(Connection connection, String key, String name, String unit)
      throws SQLException {
    Rows.insert(
        connection,
        "restricted.person",
        Map.of("person_key", "'" + key + "'", "full_name", "'" + name + "'", "run_from", "1"));
    Rows.insert(
        connection,
        "mart.work_hours_person",
        Map.of(
            "person_key",
            "'" + key + "'",
            "unit_code",
            "'" + unit + "'",
            "month",
            "'2024-02'",
            "run_from",
            "1"));
  }
}
