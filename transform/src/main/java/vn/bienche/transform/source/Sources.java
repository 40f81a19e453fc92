package vn.bienche.transform.source;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.contract.Grade;
import vn.bienche.warehouse.contract.GradeCatalog;
import vn.bienche.warehouse.contract.StructureRules;
import vn.bienche.warehouse.lake.Lake;
import vn.bienche.warehouse.table.LandingFindings;
import vn.bienche.warehouse.table.LandingRows;
import vn.bienche.warehouse.table.LandingSubmissions;
import vn.bienche.warehouse.value.GradeLevel;

/**
 * Registers as views what models read but no model makes: {@code landing_rows}, {@code
 * landing_submissions}, {@code landing_findings}, {@code grade} (the contract's grades and the
 * province's own), {@code setting} (one row), {@code structure_rule} (limits on sizes and deputies)
 * and {@code erased_person} (who asked to be erased).
 */
public final class Sources {

  private static final Map<String, String> LANDING = landing();

  /** Where a submission counts until its day has passed, the day ends in the province. */
  private static final ZoneId PROVINCE = ZoneId.of("Asia/Ho_Chi_Minh");

  /** Highest level first; rank 1 is the highest. */
  private static final List<GradeLevel> RANKS = List.of(GradeLevel.values());

  private Sources() {}

  private static Map<String, String> landing() {
    Map<String, String> views = new LinkedHashMap<>();
    views.put("landing_submissions", LandingSubmissions.NAME);
    views.put("landing_rows", LandingRows.NAME);
    views.put("landing_findings", LandingFindings.NAME);
    return views;
  }

  /** Names of all sources. */
  public static Set<String> names() {
    return Set.of(
        "landing_submissions",
        "landing_rows",
        "landing_findings",
        "grade",
        "setting",
        "structure_rule",
        "erased_person");
  }

  /** Whether the rows of a source may change while models and settings stay. */
  public static boolean mayChange(String source) {
    return LANDING.containsKey(source) || source.equals("erased_person");
  }

  /** Type of a landing view, by its name. */
  public static StructType landingType(String view) {
    return StructType.fromDDL(
        switch (view) {
          case "landing_submissions" -> LandingSubmissions.ddl();
          case "landing_rows" -> LandingRows.ddl();
          case "landing_findings" -> LandingFindings.ddl();
          default -> throw new IllegalArgumentException("no landing view: " + view);
        });
  }

  /**
   * Registers all sources in the session.
   *
   * @param knownOn submissions received after this day do not count; null when all do. The time is
   *     that of the file itself, as for punctuality: a file read months later was known all the
   *     same
   * @param settings values that differ from their defaults
   * @param ownGrades grades that the province adds to the contract's
   */
  public static void register(
      SparkSession spark,
      Lake lake,
      LandingVersions versions,
      @Nullable LocalDate knownOn,
      Map<String, String> settings,
      List<Grade> ownGrades) {
    LANDING.forEach(
        (view, table) -> {
          Long version = versions.of(table);
          Dataset<Row> rows =
              version == null
                  ? spark.createDataFrame(List.of(), landingType(view))
                  : LakeScan.of(spark, lake.table(table), version);
          if (knownOn != null && view.equals("landing_submissions")) {
            rows =
                rows.where(
                    org.apache
                        .spark
                        .sql
                        .functions
                        .col("received_at")
                        .lt(
                            org.apache.spark.sql.functions.lit(
                                knownOn.plusDays(1).atStartOfDay(PROVINCE).toInstant())));
          }
          rows.createOrReplaceTempView(view);
        });
    registerLists(spark, settings, ownGrades);
  }

  /** Registers the sources that do not come from the lake. */
  public static void registerLists(
      SparkSession spark, Map<String, String> settings, List<Grade> ownGrades) {
    grades(spark, ownGrades);
    settings(spark, settings);
    structureRules(spark);
    registerErased(spark, Set.of());
  }

  /** Registers who was erased on request, by {@code person_key}. */
  public static void registerErased(SparkSession spark, Set<String> keys) {
    List<Row> rows = keys.stream().sorted().map(RowFactory::create).toList();
    spark
        .createDataFrame(rows, StructType.fromDDL("person_key string"))
        .createOrReplaceTempView("erased_person");
  }

  private static void grades(SparkSession spark, List<Grade> ownGrades) {
    Map<String, Row> rows = new LinkedHashMap<>();
    List<Grade> all = new ArrayList<>(GradeCatalog.all());
    all.addAll(ownGrades);
    all.forEach(
        g ->
            rows.put(
                g.code(),
                RowFactory.create(
                    g.code(), g.name(), g.level().name(), RANKS.indexOf(g.level()) + 1)));
    StructType type =
        StructType.fromDDL(
            "grade_code string, grade_name string, grade_level string, level_rank int");
    spark.createDataFrame(List.copyOf(rows.values()), type).createOrReplaceTempView("grade");
  }

  private static void structureRules(SparkSession spark) {
    List<Row> rows =
        StructureRules.all().stream()
            .map(
                r ->
                    RowFactory.create(
                        r.ruleId(),
                        r.object(),
                        r.measure(),
                        r.sizeOf(),
                        r.sizeFrom(),
                        r.sizeTo(),
                        r.operator(),
                        r.limit(),
                        r.text(),
                        r.basis()))
            .toList();
    StructType type =
        StructType.fromDDL(
            "rule_id string, object string, measure string, size_of string, size_from int, size_to int,"
                + " operator string, allowed decimal(14, 2), rule_text string, basis string");
    spark.createDataFrame(rows, type).createOrReplaceTempView("structure_rule");
  }

  private static void settings(SparkSession spark, Map<String, String> given) {
    StringJoiner columns = new StringJoiner(", ", "select ", "");
    SettingCatalog.all()
        .forEach(
            (name, setting) -> {
              String value =
                  given
                      .getOrDefault(name, setting.otherwise())
                      .replace("\\", "\\\\")
                      .replace("'", "\\'");
              columns.add("cast('" + value + "' as " + setting.type() + ") as " + name);
            });
    spark.sql(columns.toString()).createOrReplaceTempView("setting");
  }
}
