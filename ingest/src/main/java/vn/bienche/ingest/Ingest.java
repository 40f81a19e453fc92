package vn.bienche.ingest;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import vn.bienche.warehouse.lake.Lake;

/** Reads what the units send and files it in the lake. */
public final class Ingest {

  private final Supplier<SparkSession> spark;
  private final Lake lake;
  private final Path home;

  /**
   * @param spark asked only when something is to be written or the lake must be read
   * @param lake where the landing tables stand
   * @param home folder of the caches
   */
  public Ingest(Supplier<SparkSession> spark, Lake lake, Path home) {
    this.spark = spark;
    this.lake = lake;
    this.home = home;
  }

  /**
   * Reads the paths of the request. Findings are in the report; faults of disk or program are
   * thrown.
   */
  public IngestReport run(IngestRequest request, IngestListener listener) {
    throw new UnsupportedOperationException(spark + " " + lake + " " + home + request + listener);
  }
}
