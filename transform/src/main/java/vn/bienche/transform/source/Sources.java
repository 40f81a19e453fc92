package vn.bienche.transform.source;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.contract.Grade;
import vn.bienche.warehouse.contract.GradeCatalog;
import vn.bienche.warehouse.contract.StructureRules;
import vn.bienche.warehouse.lake.Lake;
import vn.bienche.warehouse.lake.LakeScan;
import vn.bienche.warehouse.table.LandingFindings;
import vn.bienche.warehouse.table.LandingRows;
import vn.bienche.warehouse.table.LandingSubmissions;
import vn.bienche.warehouse.value.GradeLevel;

/**
 * Registers as views what models read but no model makes: the rows of each form ({@code
 * landing_dscb} and so on), {@code landing_submissions}, {@code landing_findings}, {@code grade}
 * (the contract's grades and the province's own), {@code setting} (one row), {@code structure_rule}
 * (limits on sizes and deputies) and {@code erased_person} (who asked to be erased).
 */
public final class Sources {

  /** What it holds may change while the submissions that count do not. */
  private static final Set<String> CHANGING = Set.of("landing_submissions", "landing_findings");

  /** Where a submission counts until its day has passed, the day ends in the province. */
  private static final ZoneId PROVINCE = ZoneId.of("Asia/Ho_Chi_Minh");

  /** Highest level first; rank 1 is the highest. */
  private static final List<GradeLevel> RANKS = List.of(GradeLevel.values());

  private Sources() {}

  /** Names of all sources. */
  public static Set<String> names() {
    Set<String> names = new LinkedHashSet<>(CHANGING);
    names.addAll(List.of("grade", "setting", "structure_rule", "erased_person"));
    names.addAll(FormRows.views());
    return names;
  }

  /**
   * Whether the rows of a source may change while models, settings and the submissions that count
   * stay. Rows of forms are never changed, only added with a submission.
   */
  public static boolean mayChange(String source) {
    return CHANGING.contains(source);
  }

  /** Type of a landing view, by its name. */
  public static StructType landingType(String view) {
    return StructType.fromDDL(
        switch (view) {
          case "landing_submissions" -> LandingSubmissions.ddl();
          case "landing_findings" -> LandingFindings.ddl();
          default -> LandingRows.ddl();
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
    Dataset<Row> submissions =
        landing(spark, lake, versions, LandingSubmissions.NAME, LandingSubmissions.ddl());
    if (knownOn != null) {
      Instant end = knownOn.plusDays(1).atStartOfDay(PROVINCE).toInstant();
      submissions = submissions.where(functions.col("received_at").lt(functions.lit(end)));
    }
    submissions.createOrReplaceTempView("landing_submissions");
    landing(spark, lake, versions, LandingFindings.NAME, LandingFindings.ddl())
        .createOrReplaceTempView("landing_findings");
    FormRows.register(landing(spark, lake, versions, LandingRows.NAME, LandingRows.ddl()));
    registerLists(spark, settings, ownGrades);
  }

  private static Dataset<Row> landing(
      SparkSession spark, Lake lake, LandingVersions versions, String table, String ddl) {
    Long version = versions.of(table);
    return version == null
        ? spark.createDataFrame(List.of(), StructType.fromDDL(ddl))
        : LakeScan.of(spark, lake.table(table), version);
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
