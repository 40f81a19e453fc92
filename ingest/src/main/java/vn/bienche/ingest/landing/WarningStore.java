package vn.bienche.ingest.landing;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import vn.bienche.ingest.submission.KnownSubmission;
import vn.bienche.ingest.submission.Mention;
import vn.bienche.ingest.submission.OpenWarning;
import vn.bienche.warehouse.lake.Lake;
import vn.bienche.warehouse.table.LandingFindings;
import vn.bienche.warehouse.table.LandingRows;
import vn.bienche.warehouse.table.LandingSubmissions;
import vn.bienche.warehouse.value.RuleCode;

/**
 * Warnings of rules across workbooks in the lake: what was given, and the counts once some are
 * cured.
 */
public final class WarningStore {

  private static final StructType COUNTS =
      StructType.fromDDL("batch_id string, submission_id string, warned int");

  private final SparkSession spark;
  private final LandingTables tables;

  public WarningStore(SparkSession spark, Lake lake) {
    this.spark = spark;
    this.tables = new LandingTables(spark, lake);
  }

  /** The warnings on the rows of these submissions. */
  public List<OpenWarning> warnings(List<KnownSubmission> submissions) {
    if (!tables.exists(LandingFindings.NAME)) {
      return List.of();
    }
    Set<String> keys = new HashSet<>();
    submissions.forEach(s -> keys.add(s.batchId() + s.id()));
    List<OpenWarning> warnings = new ArrayList<>();
    Dataset<Row> found =
        tables
            .read(LandingFindings.NAME)
            .where("rule like 'XW-%' and row_no is not null")
            .select(
                "batch_id", "submission_id", "unit_code", "rule", "raw_value", "sheet", "row_no");
    for (Row r : found.collectAsList()) {
      if (keys.contains(r.getString(0) + r.getString(1))) {
        RuleCode rule = RuleCode.valueOf(r.getString(3).replace('-', '_'));
        warnings.add(
            new OpenWarning(
                r.getString(0),
                r.getString(1),
                r.getString(2),
                rule,
                r.getString(4),
                r.getString(5),
                r.getInt(6)));
      }
    }
    return warnings;
  }

  /** Rows of these submissions that carry a warning of their own. */
  public Map<String, Set<Mention.Place>> ownWarnings(Set<String> submissionIds) {
    Map<String, Set<Mention.Place>> rows = new HashMap<>();
    tables
        .read(LandingRows.NAME)
        .where(col(LandingRows.WARNED))
        .where(col(LandingRows.SUBMISSION_ID).isInCollection(submissionIds))
        .select(LandingRows.SUBMISSION_ID, LandingRows.SHEET, LandingRows.ROW_NO)
        .collectAsList()
        .forEach(
            r ->
                rows.computeIfAbsent(r.getString(0), k -> new HashSet<>())
                    .add(new Mention.Place(r.getString(1), r.getInt(2))));
    return rows;
  }

  /**
   * Repeats the verdicts of these submissions with their new counts, so that the latest one tells
   * them.
   */
  public void recount(List<KnownSubmission> recounted, Instant decidedAt) {
    List<Row> counts =
        recounted.stream().map(s -> RowFactory.create(s.batchId(), s.id(), s.warned())).toList();
    Dataset<Row> before =
        tables
            .read(LandingSubmissions.NAME)
            .join(
                spark.createDataFrame(counts, COUNTS),
                LandingTables.keys("batch_id", "submission_id"),
                "inner")
            .withColumn(
                "latest",
                functions
                    .row_number()
                    .over(
                        Window.partitionBy("batch_id", "submission_id")
                            .orderBy(col("decided_at").desc())))
            .where("latest = 1")
            .withColumn("decided_at", lit(decidedAt))
            .withColumn("rows_warned", col("warned"));
    tables.append(
        before.select(LandingTables.columns(LandingTables.SUBMISSIONS)), LandingSubmissions.NAME);
  }
}
