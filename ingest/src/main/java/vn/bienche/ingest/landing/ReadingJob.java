package vn.bienche.ingest.landing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.CollectionAccumulator;
import vn.bienche.ingest.submission.HashedWorkbook;
import vn.bienche.ingest.submission.ReadingOptions;
import vn.bienche.ingest.submission.WorkbookReport;
import vn.bienche.warehouse.lake.Lake;
import vn.bienche.warehouse.table.LandingRows;

/**
 * Reads workbooks as Spark tasks and appends their good rows to the lake in one commit. What else
 * was found comes back through an accumulator; a task that Spark repeats reports again, and the
 * last report of a workbook counts.
 */
public final class ReadingJob {

  /**
   * Small workbooks share a task up to this many bytes: a file of the lake costs more than their
   * reading.
   */
  private static final long TASK_BYTES = 4L << 20;

  private final SparkSession spark;
  private final LandingTables tables;

  public ReadingJob(SparkSession spark, Lake lake) {
    this.spark = spark;
    this.tables = new LandingTables(spark, lake);
  }

  /**
   * Reads and files the workbooks.
   *
   * @param done hears the path of each workbook that has been read; on a cluster when all have been
   */
  public List<WorkbookReport> run(
      String batchId,
      List<HashedWorkbook> workbooks,
      ReadingOptions options,
      Consumer<String> done) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    CollectionAccumulator<WorkbookReport> reports = new CollectionAccumulator<>();
    spark.sparkContext().register(reports, "workbooks");
    String progress = UUID.randomUUID().toString();
    List<List<HashedWorkbook>> tasks = tasks(workbooks, context.defaultParallelism());
    LocalProgress.open(progress, done);
    try {
      JavaRDD<Row> rows =
          context
              .parallelize(tasks, tasks.size())
              .mapPartitions(parts -> read(batchId, parts, options, reports, progress));
      Dataset<Row> frame = spark.createDataFrame(rows, LandingTables.ROWS);
      tables.append(frame, LandingRows.NAME, LandingRows.FORM, LandingRows.PERIOD);
    } finally {
      LocalProgress.close(progress);
    }
    Map<String, WorkbookReport> bySha = new LinkedHashMap<>();
    reports.value().forEach(r -> bySha.put(r.workbook().sha256(), r));
    return List.copyOf(bySha.values());
  }

  private static Iterator<Row> read(
      String batchId,
      Iterator<List<HashedWorkbook>> parts,
      ReadingOptions options,
      CollectionAccumulator<WorkbookReport> reports,
      String progress) {
    List<HashedWorkbook> workbooks = new ArrayList<>();
    parts.forEachRemaining(workbooks::addAll);
    return new TaskRows(
        batchId,
        workbooks.iterator(),
        options,
        report -> {
          reports.add(report);
          LocalProgress.tell(progress, report.workbook().source().path());
        });
  }

  /**
   * Spreads the workbooks, large ones first, over as many tasks as their size asks for and cores
   * can use.
   */
  private static List<List<HashedWorkbook>> tasks(List<HashedWorkbook> workbooks, int cores) {
    long bytes = workbooks.stream().mapToLong(w -> w.source().bytes()).sum();
    int wanted = (int) Math.min(workbooks.size(), Math.max(cores, bytes / TASK_BYTES));
    List<List<HashedWorkbook>> tasks = new ArrayList<>();
    long[] sizes = new long[Math.max(1, wanted)];
    for (int i = 0; i < sizes.length; i++) {
      tasks.add(new ArrayList<>());
    }
    List<HashedWorkbook> largestFirst = new ArrayList<>(workbooks);
    largestFirst.sort(
        Comparator.comparingLong((HashedWorkbook w) -> w.source().bytes()).reversed());
    for (HashedWorkbook workbook : largestFirst) {
      int least = 0;
      for (int i = 1; i < sizes.length; i++) {
        least = sizes[i] < sizes[least] ? i : least;
      }
      tasks.get(least).add(workbook);
      sizes[least] += workbook.source().bytes() + 1;
    }
    return tasks;
  }
}
