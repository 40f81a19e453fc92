package vn.bienche.ingest.landing;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import vn.bienche.ingest.submission.KnownSubmission;
import vn.bienche.ingest.submission.Mention;
import vn.bienche.ingest.submission.OpenWarning;
import vn.bienche.ingest.submission.WarningChange;
import vn.bienche.warehouse.lake.Lake;
import vn.bienche.warehouse.table.LandingFindings;
import vn.bienche.warehouse.table.LandingRows;
import vn.bienche.warehouse.table.LandingSubmissions;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;
import vn.bienche.warehouse.value.SourceRef;

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

  /** The warnings on the rows of these submissions that are due, by what makes them the same. */
  public Map<OpenWarning.Key, OpenWarning> open(List<KnownSubmission> submissions) {
    if (!tables.exists(LandingFindings.NAME)) {
      return Map.of();
    }
    Set<String> keys = new HashSet<>();
    submissions.forEach(s -> keys.add(s.batchId() + s.id()));
    Map<OpenWarning.Key, OpenWarning> open = new LinkedHashMap<>();
    Dataset<Row> found =
        tables
            .read(LandingFindings.NAME)
            .where("rule like 'XW-%' and row_no is not null")
            .groupBy(
                "batch_id", "submission_id", "unit_code", "rule", "sheet", "row_no", "column_key")
            .agg(
                expr("max(raw_value)").as("raw_value"),
                expr("sum(if(severity = '" + LandingFindings.CURED + "', -1, 1))").as("due"))
            .where("due > 0");
    for (Row r : found.collectAsList()) {
      if (keys.contains(r.getString(0) + r.getString(1))) {
        OpenWarning warning =
            new OpenWarning(
                r.getString(0),
                r.getString(1),
                r.getString(2),
                RuleCode.valueOf(r.getString(3).replace('-', '_')),
                r.getString(7),
                r.getString(4),
                r.getInt(5),
                r.getString(6));
        open.put(warning.key(), warning);
      }
    }
    return open;
  }

  /** Appends warnings that are due now on rows of earlier submissions, and those that are not. */
  public void append(List<WarningChange> changes) {
    List<Row> rows = new ArrayList<>();
    for (WarningChange change : changes) {
      KnownSubmission s = change.submission();
      LandingWriter.Owner owner =
          new LandingWriter.Owner(s.batchId(), s.sha256(), s.id(), s.form(), s.unit(), s.period());
      change.due().forEach(f -> rows.add(LandingWriter.finding(owner, f, "warning")));
      change
          .cured()
          .forEach(
              w -> rows.add(LandingWriter.finding(owner, finding(s, w), LandingFindings.CURED)));
    }
    if (!rows.isEmpty()) {
      tables.append(spark.createDataFrame(rows, LandingTables.FINDINGS), LandingFindings.NAME);
    }
  }

  private static Finding finding(KnownSubmission s, OpenWarning w) {
    SourceRef place = new SourceRef(s.name(), s.sha256(), w.sheet(), Integer.toString(w.row()));
    return new Finding(w.rule(), Severity.WARNING, place, w.column(), w.value(), List.of());
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
            .latestSubmissions()
            .join(
                spark.createDataFrame(counts, COUNTS),
                LandingTables.keys("batch_id", "submission_id"),
                "inner")
            .withColumn("decided_at", lit(decidedAt))
            .withColumn("rows_warned", col("warned"));
    tables.append(
        before.select(LandingTables.columns(LandingTables.SUBMISSIONS)), LandingSubmissions.NAME);
  }
}
