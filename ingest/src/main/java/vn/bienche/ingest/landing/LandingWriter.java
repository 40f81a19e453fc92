package vn.bienche.ingest.landing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;
import vn.bienche.ingest.submission.Decision;
import vn.bienche.ingest.submission.SheetHeader;
import vn.bienche.warehouse.lake.Lake;
import vn.bienche.warehouse.table.LandingFindings;
import vn.bienche.warehouse.table.LandingSubmissions;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

/** Appends findings and, last of all, the verdicts that make a batch count. */
public final class LandingWriter {

  private static final int FINDINGS_PER_TASK = 50_000;

  private final SparkSession spark;
  private final LandingTables tables;

  public LandingWriter(SparkSession spark, Lake lake) {
    this.spark = spark;
    this.tables = new LandingTables(spark, lake);
  }

  /** Writes what was found; nothing when nothing was. */
  public void findings(String batchId, List<Decision> decisions) {
    List<Row> rows = new ArrayList<>();
    for (Decision decision : decisions) {
      decision.findings().forEach(f -> rows.add(finding(batchId, decision, f)));
    }
    append(rows, LandingTables.FINDINGS, LandingFindings.NAME);
  }

  /** Writes the verdicts. */
  public void submissions(List<Decision> decisions, Instant decidedAt) {
    List<Row> rows = decisions.stream().map(d -> submission(d, decidedAt)).toList();
    append(rows, LandingTables.SUBMISSIONS, LandingSubmissions.NAME);
  }

  private void append(List<Row> rows, StructType schema, String table) {
    if (rows.isEmpty()) {
      return;
    }
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    int tasks = 1 + rows.size() / FINDINGS_PER_TASK;
    tables.append(spark.createDataFrame(context.parallelize(rows, tasks), schema), table);
  }

  private static Row finding(String batchId, Decision decision, Finding finding) {
    return finding(
        new Owner(
            batchId,
            decision.workbook().sha256(),
            decision.form() == null ? null : decision.submissionId(),
            decision.form(),
            decision.unit(),
            decision.period()),
        finding,
        finding.severity().name().toLowerCase(Locale.ROOT));
  }

  /** The submission on whose row a finding stands; all but batch and hash may be unknown. */
  record Owner(
      String batchId,
      String sha256,
      @Nullable String submissionId,
      @Nullable FormCode form,
      @Nullable String unit,
      @Nullable Period period) {}

  static Row finding(Owner owner, Finding finding, String severity) {
    String cell = finding.source().cell();
    return RowFactory.create(
        owner.batchId(),
        owner.sha256(),
        owner.submissionId(),
        map(owner.form(), Enum::name),
        owner.unit(),
        map(owner.period(), Period::text),
        finding.source().sheet(),
        rowOf(cell),
        finding.column(),
        cell,
        finding.rawValue(),
        finding.rule().number(),
        severity,
        CollectionConverters.asScala(finding.arguments()).toSeq());
  }

  private static @Nullable Integer rowOf(@Nullable String cell) {
    String digits = cell == null ? "" : cell.replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 7 ? null : Integer.valueOf(digits);
  }

  private static Row submission(Decision d, Instant decidedAt) {
    Period period = d.period();
    boolean dated = period != null && !period.equals(Period.NONE);
    return RowFactory.create(
        d.batchId(),
        d.submissionId(),
        d.workbook().sha256(),
        d.workbook().source().name(),
        d.workbook().source().path(),
        d.workbook().source().bytes(),
        d.sender(),
        map(d.form(), Enum::name),
        d.unit(),
        map(period, Period::text),
        dated && period != null ? period.firstDay() : null,
        dated && period != null ? period.lastDay() : null,
        d.template(),
        d.version(),
        d.workbook().source().receivedAt(),
        decidedAt,
        d.verdict().code(),
        d.read(),
        d.loaded(),
        d.warned(),
        d.rejected(),
        sheets(d.sheets()));
  }

  private static scala.collection.Seq<Row> sheets(List<SheetHeader> headers) {
    List<Row> rows = new ArrayList<>();
    for (SheetHeader header : headers) {
      rows.add(RowFactory.create(header.sheet(), header.row(), scalaMap(header.columns())));
    }
    return CollectionConverters.asScala(rows).toSeq();
  }

  private static scala.collection.immutable.Map<String, String> scalaMap(Map<String, String> map) {
    return scala.collection.immutable.Map$.MODULE$.from(CollectionConverters.asScala(map));
  }

  private static <T, R> @Nullable R map(@Nullable T value, Function<T, R> turn) {
    return value == null ? null : turn.apply(value);
  }
}
