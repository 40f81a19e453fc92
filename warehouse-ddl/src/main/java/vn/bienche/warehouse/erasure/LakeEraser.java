package vn.bienche.warehouse.erasure;

import io.delta.tables.DeltaTable;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import scala.Console;
import vn.bienche.warehouse.database.PersonEraser;
import vn.bienche.warehouse.lake.Lake;
import vn.bienche.warehouse.table.LandingFindings;
import vn.bienche.warehouse.table.LandingRows;
import vn.bienche.warehouse.table.LandingSubmissions;

/**
 * Makes a person anonymous in the lake. Rows stay, so that every figure can still be computed, but
 * they name nobody: see {@link AnonymousForm}. Derived tables lose the person's rows and are built
 * anew by the next build. Older versions of every table that held the person are removed at once,
 * against Delta's usual seven days: as-published figures stay readable in the serving warehouse, a
 * lake version from before does not.
 */
public final class LakeEraser {

  private static final String PSEUDONYM = "XOA-";
  private static final int PSEUDONYM_DIGITS = 12;
  private static final String NO_RETENTION_CHECK =
      "spark.databricks.delta.retentionDurationCheck.enabled";

  private static final String LISTING_TASKS =
      "spark.sql.sources.parallelPartitionDiscovery.parallelism";

  private final SparkSession spark;
  private final Lake lake;

  public LakeEraser(SparkSession spark, Lake lake) {
    this.spark = spark;
    this.lake = lake;
  }

  /** How many rows the person has, before anything is changed. */
  public long rowsOf(String staffCode) {
    if (!exists(LandingRows.NAME)) {
      return 0;
    }
    return read(LandingRows.NAME).where(anyRowOf(staffCode)).count();
  }

  /**
   * Makes the person anonymous; a second run after a break goes on where the first stopped.
   *
   * @param staffCode as it stands in the rosters
   * @param knownNames names of the person known from elsewhere; those in the lake are added
   */
  public LakeErasure erase(String staffCode, List<String> knownNames) {
    if (!exists(LandingRows.NAME)) {
      return new LakeErasure(0, 0, 0, List.of(), List.of());
    }
    List<String> names = names(staffCode, knownNames);
    List<String> workbooks = workbooks(staffCode);
    long rows = rowsOf(staffCode);
    List<String> tables = new ArrayList<>();
    long findings = findings(staffCode, names);
    if (findings > 0) {
      tables.add(LandingFindings.NAME);
    }
    tables.addAll(derived(staffCode));
    if (rows > 0) {
      String pseudonym = pseudonym();
      DeltaTable landing = DeltaTable.forPath(spark, lake.table(LandingRows.NAME));
      for (AnonymousForm form : AnonymousForm.all()) {
        landing.updateExpr(form.isOf(staffCode), form.changes(pseudonym, names));
      }
      tables.add(LandingRows.NAME);
    }
    long mentions = mentions(names);
    tables.forEach(this::forgetOlderVersions);
    return new LakeErasure(rows, findings, mentions, tables, workbooks);
  }

  private static String pseudonym() {
    String digits = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
    return PSEUDONYM + digits.substring(0, PSEUDONYM_DIGITS);
  }

  private static String anyRowOf(String staffCode) {
    return AnonymousForm.all().stream()
        .map(form -> "(" + form.isOf(staffCode) + ")")
        .collect(Collectors.joining(" or "));
  }

  private List<String> names(String staffCode, List<String> known) {
    String name =
        AnonymousForm.all().stream()
            .map(AnonymousForm::name)
            .collect(Collectors.joining(", ", "coalesce(", ")"));
    List<String> found =
        read(LandingRows.NAME)
            .where(anyRowOf(staffCode))
            .select(functions.expr(name).as("name"))
            .distinct()
            .where("name is not null")
            .collectAsList()
            .stream()
            .map(row -> row.getString(0))
            .toList();
    return Stream.concat(known.stream(), found.stream())
        .filter(text -> !text.isBlank() && !text.equals(AnonymousForm.ERASED))
        .distinct()
        .toList();
  }

  private List<String> workbooks(String staffCode) {
    Dataset<Row> held =
        read(LandingRows.NAME).where(anyRowOf(staffCode)).select("batch_id", "submission_id");
    return read(LandingSubmissions.NAME)
        .join(held.distinct(), new String[] {"batch_id", "submission_id"}, "leftsemi")
        .select("workbook_path")
        .distinct()
        .orderBy("workbook_path")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }

  /** Findings keep rule and place; what was typed there goes. */
  private long findings(String staffCode, List<String> names) {
    if (!exists(LandingFindings.NAME)) {
      return 0;
    }
    String condition =
        Stream.concat(Stream.of(staffCode), names.stream())
            .map(SqlText::quoted)
            .map(
                text ->
                    "contains(coalesce(raw_value, ''), "
                        + text
                        + ") or exists(arguments, x -> contains(x, "
                        + text
                        + "))")
            .collect(Collectors.joining(" or "));
    long count = read(LandingFindings.NAME).where(condition).count();
    if (count > 0) {
      String erased = SqlText.quoted(AnonymousForm.ERASED);
      DeltaTable.forPath(spark, lake.table(LandingFindings.NAME))
          .updateExpr(
              condition,
              Map.of(
                  "raw_value", erased, "arguments", "transform(arguments, x -> " + erased + ")"));
    }
    return count;
  }

  private long mentions(List<String> names) {
    if (names.isEmpty()) {
      return 0;
    }
    String condition =
        names.stream()
            .map(name -> "exists(raw, x -> contains(x, " + SqlText.quoted(name) + "))")
            .collect(Collectors.joining(" or "));
    return read(LandingRows.NAME).where(condition).count();
  }

  /** Star and marts: the next build writes them anew, since a foreign commit ends their basis. */
  private List<String> derived(String staffCode) {
    List<String> changed = new ArrayList<>();
    for (String table : derivedTables()) {
      List<String> columns = List.of(read(table).columns());
      List<String> conditions = new ArrayList<>();
      if (columns.contains("person_key")) {
        conditions.add("person_key = " + SqlText.quoted(PersonEraser.personKey(staffCode)));
      }
      if (columns.contains("staff_code")) {
        conditions.add("staff_code = " + SqlText.quoted(staffCode));
      }
      if (!conditions.isEmpty()) {
        DeltaTable.forPath(spark, lake.table(table)).delete(String.join(" or ", conditions));
        changed.add(table);
      }
    }
    return changed;
  }

  private List<String> derivedTables() {
    List<String> tables = new ArrayList<>();
    for (String layer : List.of("star", "marts")) {
      for (String name : LakeFolder.of(spark, lake.table(layer))) {
        if (exists(layer + "/" + name)) {
          tables.add(layer + "/" + name);
        }
      }
    }
    return tables;
  }

  private void forgetOlderVersions(String table) {
    spark.conf().set(NO_RETENTION_CHECK, "false");
    // Delta lists files in ten thousand tasks otherwise, which takes a minute for every table
    spark.conf().set(LISTING_TASKS, "2");
    try {
      // Delta tells how many files it removed where a command's result belongs
      Console.withOut(
          OutputStream.nullOutputStream(),
          () -> DeltaTable.forPath(spark, lake.table(table)).vacuum(0));
    } finally {
      spark.conf().unset(NO_RETENTION_CHECK);
      spark.conf().unset(LISTING_TASKS);
    }
  }

  private boolean exists(String table) {
    return DeltaTable.isDeltaTable(spark, lake.table(table));
  }

  private Dataset<Row> read(String table) {
    return spark.read().format("delta").load(lake.table(table));
  }
}
