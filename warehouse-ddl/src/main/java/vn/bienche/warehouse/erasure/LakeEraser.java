package vn.bienche.warehouse.erasure;

import io.delta.tables.DeltaTable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import vn.bienche.warehouse.database.PersonEraser;
import vn.bienche.warehouse.lake.Lake;
import vn.bienche.warehouse.lake.LakeFiles;
import vn.bienche.warehouse.table.LandingFindings;
import vn.bienche.warehouse.table.LandingRows;
import vn.bienche.warehouse.table.LandingSubmissions;

/**
 * Makes a person anonymous in the lake. Rows stay, so that every figure can still be computed, but
 * they name nobody: see {@link AnonymousForm}. In rows of others the name is replaced where
 * somebody wrote it (who confirmed a log, notes); namesakes keep theirs. Derived tables lose the
 * rows and are built anew by the next build. Older versions of every table that held the person are
 * removed at once, against Delta's usual seven days: as-published figures stay readable in the
 * serving warehouse, a lake version from before does not.
 */
public final class LakeEraser {

  private static final String PSEUDONYM = "XOA-";
  private static final int PSEUDONYM_DIGITS = 12;
  private final SparkSession spark;
  private final Lake lake;
  private final LakeFiles files;

  public LakeEraser(SparkSession spark, Lake lake) {
    this.spark = spark;
    this.lake = lake;
    this.files = new LakeFiles(spark, lake);
  }

  /** How many rows the person has, before anything is changed. */
  public long rowsOf(String staffCode) {
    if (!files.exists(LandingRows.NAME)) {
      return 0;
    }
    return read(LandingRows.NAME).where(anyRowOf(staffCode)).count();
  }

  /**
   * Makes the person anonymous; a second run after a break goes on where the first stopped.
   *
   * @param staffCode as it stands in the rosters
   * @param names as {@link #names} gives them
   */
  public LakeErasure erase(String staffCode, List<String> names) {
    if (!files.exists(LandingRows.NAME)) {
      return new LakeErasure(0, 0, 0, 0, List.of(), List.of(), List.of());
    }
    String about = aboutOthers(names, AnonymousForm::mentions);
    String namesake =
        "(" + aboutOthers(names, AnonymousForm::isOfNamesake) + ") and not " + own(staffCode);
    List<String> workbooks = workbooks(own(staffCode) + " or " + about);
    List<String> shared = workbooks(namesake);
    shared.retainAll(workbooks);
    long rows = rowsOf(staffCode);
    long namesakes = count(namesake);
    List<String> tables = new ArrayList<>();
    long findings = findings(staffCode, names);
    if (findings > 0) {
      tables.add(LandingFindings.NAME);
    }
    tables.addAll(derived(staffCode, names));
    DeltaTable landing = DeltaTable.forPath(spark, lake.table(LandingRows.NAME));
    if (rows > 0) {
      String pseudonym = pseudonym();
      for (AnonymousForm form : AnonymousForm.all()) {
        landing.updateExpr(form.isOf(staffCode), form.changes(pseudonym, names));
      }
    }
    long mentions = names.isEmpty() ? 0 : count(about);
    if (mentions > 0) {
      for (AnonymousForm form : AnonymousForm.everyForm()) {
        landing.updateExpr(form.mentions(names), form.blankedTexts(names));
      }
    }
    if (rows > 0 || mentions > 0) {
      tables.add(LandingRows.NAME);
    }
    tables.forEach(table -> files.forget(table, Duration.ZERO));
    return new LakeErasure(rows, findings, mentions, namesakes, tables, workbooks, shared);
  }

  private static String aboutOthers(
      List<String> names, BiFunction<AnonymousForm, List<String>, String> condition) {
    List<AnonymousForm> forms = AnonymousForm.everyForm();
    return forms.stream()
        .map(form -> "(" + condition.apply(form, names) + ")")
        .collect(Collectors.joining(" or "));
  }

  private static String own(String staffCode) {
    return "coalesce(" + anyRowOf(staffCode) + ", false)";
  }

  private long count(String condition) {
    return read(LandingRows.NAME).where(condition).count();
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

  /**
   * Names of the person in the lake and elsewhere.
   *
   * @param known names known from elsewhere
   */
  public List<String> names(String staffCode, List<String> known) {
    if (!files.exists(LandingRows.NAME)) {
      return known;
    }
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

  private List<String> workbooks(String condition) {
    Dataset<Row> held = read(LandingRows.NAME).where(condition).select("batch_id", "submission_id");
    return read(LandingSubmissions.NAME)
        .join(held.distinct(), new String[] {"batch_id", "submission_id"}, "leftsemi")
        .select("workbook_path")
        .distinct()
        .orderBy("workbook_path")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Findings keep rule and place; what was typed there goes. */
  private long findings(String staffCode, List<String> names) {
    if (!files.exists(LandingFindings.NAME)) {
      return 0;
    }
    String condition =
        Stream.of("contains(x, " + SqlText.quoted(staffCode) + ")", SqlText.mentions("x", names))
            .map(
                found ->
                    "exists(array_append(arguments, coalesce(raw_value, '')), x -> " + found + ")")
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

  /** Star and marts: the next build writes them anew, since a foreign commit ends their basis. */
  private List<String> derived(String staffCode, List<String> names) {
    List<String> changed = new ArrayList<>();
    for (String table : files.derived()) {
      List<String> columns = List.of(read(table).columns());
      List<String> conditions = new ArrayList<>();
      if (columns.contains("person_key")) {
        conditions.add("person_key = " + SqlText.quoted(PersonEraser.personKey(staffCode)));
      }
      if (columns.contains("staff_code")) {
        conditions.add("staff_code = " + SqlText.quoted(staffCode));
      }
      if (!names.isEmpty()) {
        for (StructField field : read(table).schema().fields()) {
          if (field.dataType() instanceof StringType) {
            conditions.add(SqlText.mentions(field.name(), names));
          }
        }
      }
      String condition = String.join(" or ", conditions);
      if (!conditions.isEmpty() && !read(table).where(condition).isEmpty()) {
        DeltaTable.forPath(spark, lake.table(table)).delete(condition);
        changed.add(table);
      }
    }
    return changed;
  }

  private Dataset<Row> read(String table) {
    return spark.read().format("delta").load(lake.table(table));
  }
}
