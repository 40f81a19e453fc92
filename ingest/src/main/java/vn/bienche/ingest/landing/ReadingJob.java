package vn.bienche.ingest.landing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
   * Spreads the workbooks over as many tasks as their size asks for and cores can use. A task
   * writes a file for each form and period that it comes upon, and names mostly end in these: what
   * ends alike stands together. The largest tasks come first, so that nobody waits for one at the
   * end.
   */
  static List<List<HashedWorkbook>> tasks(List<HashedWorkbook> workbooks, int cores) {
    long bytes = bytes(workbooks);
    long wanted = Math.min(workbooks.size(), Math.max(cores, bytes / TASK_BYTES));
    List<HashedWorkbook> endingAlike =
        workbooks.stream()
            .sorted(
                Comparator.comparing(ReadingJob::ending)
                    .thenComparing(workbook -> workbook.source().path()))
            .toList();
    Map<Long, List<HashedWorkbook>> tasks = new TreeMap<>();
    long before = 0;
    for (HashedWorkbook workbook : endingAlike) {
      long middle = before + weight(workbook) / 2;
      tasks.computeIfAbsent(middle * wanted / bytes, task -> new ArrayList<>()).add(workbook);
      before += weight(workbook);
    }
    return tasks.values().stream()
        .sorted(Comparator.<List<HashedWorkbook>>comparingLong(ReadingJob::bytes).reversed())
        .toList();
  }

  private static String ending(HashedWorkbook workbook) {
    return new StringBuilder(workbook.source().name()).reverse().toString();
  }

  private static long bytes(List<HashedWorkbook> workbooks) {
    return workbooks.stream().mapToLong(ReadingJob::weight).sum();
  }

  /** An empty file takes a moment too. */
  private static long weight(HashedWorkbook workbook) {
    return workbook.source().bytes() + 1;
  }
}
