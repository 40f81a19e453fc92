package vn.bienche.transform.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.lake.Lake;
import vn.bienche.warehouse.table.LandingRows;
import vn.bienche.warehouse.table.LandingSubmissions;
import vn.bienche.warehouse.value.Period;

/** A lake whose landing tables are written as ingest writes them: rows first, submissions last. */
public final class TestLake {

  private final Lake lake;
  private int batches;

  public TestLake(Path folder) {
    lake = Lake.ofFolder(folder);
  }

  public Lake lake() {
    return lake;
  }

  /** Where a build may keep small tables for the next. */
  public Path kept() {
    return Path.of(lake.root()).resolveSibling("kept-" + Path.of(lake.root()).getFileName());
  }

  /**
   * One submission.
   *
   * @param rows cells of the form, columns named by the keys of the form without the name of the
   *     struct
   */
  public record Submission(
      String unit, String form, String period, int version, String receivedAt, String rows) {

    /**
     * Of the workbook and what it holds, as a hash would be: the same in whatever batch it comes.
     */
    String id() {
      return unit + "-" + form + "-" + period + "-v" + version;
    }
  }

  /** Files submissions as one batch, each decided when it was received. */
  public void file(Submission... submissions) {
    String batch = "batch-" + ++batches;
    for (Submission s : submissions) {
      append(LandingRows.NAME, LandingRows.ddl(), rows(batch, s.id(), s));
    }
    append(LandingSubmissions.NAME, LandingSubmissions.ddl(), heads(batch, List.of(submissions)));
  }

  /** The heads of submissions as {@code landing/submissions} holds them. */
  static TextTable heads(String batch, List<Submission> submissions) {
    List<List<@Nullable String>> heads = new ArrayList<>();
    submissions.forEach(s -> heads.add(head(batch, s.id(), s)));
    List<String> columns =
        List.of(
            "batch_id",
            "submission_id",
            "workbook_sha256",
            "workbook_name",
            "form",
            "unit_code",
            "period",
            "period_from",
            "period_to",
            "file_version",
            "received_at",
            "decided_at",
            "verdict");
    return new TextTable(columns, heads);
  }

  private static List<@Nullable String> head(String batch, String id, Submission s) {
    Period period = Period.parse(s.period()).orElse(Period.NONE);
    boolean dated = !period.equals(Period.NONE);
    List<@Nullable String> cells = new ArrayList<>();
    cells.addAll(List.of(batch, id, id, id + ".xlsx", s.form(), s.unit(), s.period()));
    cells.add(dated ? period.firstDay().toString() : null);
    cells.add(dated ? period.lastDay().toString() : null);
    cells.addAll(List.of(String.valueOf(s.version()), s.receivedAt(), s.receivedAt(), "accepted"));
    return cells;
  }

  /** The rows of a submission as {@code landing/rows} holds them. */
  static TextTable rows(String batch, String id, Submission s) {
    TextTable given = TextTable.parse(s.rows());
    List<String> columns =
        new ArrayList<>(
            List.of("batch_id", "submission_id", "form", "period", "unit_code", "sheet", "row_no"));
    given
        .columns()
        .forEach(c -> columns.add(s.form().toLowerCase(java.util.Locale.ROOT) + "." + c));
    List<List<@Nullable String>> rows = new ArrayList<>();
    int rowNo = 10;
    for (List<@Nullable String> cells : given.rows()) {
      List<@Nullable String> row = new ArrayList<>();
      row.addAll(
          List.of(batch, id, s.form(), s.period(), s.unit(), s.form(), String.valueOf(++rowNo)));
      row.addAll(cells);
      rows.add(row);
    }
    return new TextTable(columns, rows);
  }

  private void append(String table, String ddl, TextTable rows) {
    Dataset<Row> typed = rows.typed(TestSpark.plain(), StructType.fromDDL(ddl));
    typed.coalesce(1).write().format("delta").mode("append").save(lake.table(table));
  }
}
