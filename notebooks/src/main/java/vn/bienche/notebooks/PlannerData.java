package vn.bienche.notebooks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import org.dflib.DataFrame;
import org.dflib.jdbc.Jdbc;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The planner's views of the warehouse as data frames. Reads as a planner only: a login that may
 * see persons is refused.
 */
public final class PlannerData {

  private static final String MAY_SEE_PERSONS =
      """
      select coalesce(bool_or(
          has_schema_privilege(current_user, n.oid, 'USAGE') and has_table_privilege(current_user, c.oid, 'SELECT')), false)
        or (select rolsuper from pg_roles where rolname = current_user)
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'restricted' and c.relkind in ('r', 'p', 'v')
      """;

  private final DataSource source;

  private PlannerData(DataSource source) {
    this.source = source;
  }

  /**
   * The warehouse of the environment, as {@code bienche database} sets it.
   *
   * @throws IllegalStateException when the environment names none, the login may see persons, or
   *     nothing is published
   */
  public static PlannerData open() {
    return open(System.getenv());
  }

  static PlannerData open(Map<String, String> environment) {
    String url = environment.get("BIENCHE_JDBC_URL");
    if (url == null) {
      throw new IllegalStateException(
          "Không biết kho dữ liệu ở đâu: hãy mở sổ tay bằng lệnh ./notebooks/run. / No warehouse: start with ./notebooks/run.");
    }
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(url);
    source.setUser(environment.get("PGUSER"));
    source.setPassword(environment.get("PGPASSWORD"));
    PlannerData data = new PlannerData(source);
    if (Boolean.TRUE.equals(data.one(MAY_SEE_PERSONS))) {
      throw new IllegalStateException(
          "Tài khoản này đọc được dữ liệu cá nhân; sổ tay chỉ dùng tài khoản kế hoạch (bienche_planner). / This login may see persons; use a planner's.");
    }
    if (data.one("select max(data_date) from planner.headcount") == null) {
      throw new IllegalStateException(
          "Chưa có số liệu được công bố; hãy chạy ./bienche demo hoặc ./bienche build. / Nothing is published yet.");
    }
    return data;
  }

  /**
   * Rows of a query as a frame, columns named as in the query.
   *
   * @param parameters values of the query's question marks
   * @throws RuntimeException when PostgreSQL refuses, such as for a table of persons
   */
  public DataFrame frame(String sql, Object... parameters) {
    return Jdbc.connector(source).sqlLoader(sql).load(parameters);
  }

  /** Latest reporting date of the province: what figures of "now" rest on. */
  public LocalDate latestDate() {
    return date("select max(data_date) from planner.headcount where unit_code = 'TOTAL'");
  }

  private LocalDate date(String sql) {
    if (one(sql) instanceof java.sql.Date date) {
      return date.toLocalDate();
    }
    throw new IllegalStateException("no date: " + sql);
  }

  /** What PostgreSQL says when it refuses a query; null when it answers. */
  public @Nullable String refusal(String sql) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
      return null;
    } catch (SQLException e) {
      return e.getMessage();
    }
  }

  private @Nullable Object one(String sql) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getObject(1) : null;
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
