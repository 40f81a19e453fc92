package vn.bienche.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.DelegateToFileSystem;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.warehouse.lake.Lake;
import vn.bienche.warehouse.lake.LakeSession;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Verdict;

/**
 * A lake that is no folder of this machine: nothing is kept beside it, everything is asked of it.
 */
class FarLakeTest {

  /** A file system of the cluster, which this machine plays. */
  public static final class ClusterFiles extends RawLocalFileSystem {

    @Override
    public URI getUri() {
      return URI.create("cum:///");
    }

    @Override
    public String getScheme() {
      return "cum";
    }
  }

  /** The same for those who ask in the newer way. */
  public static final class ClusterContext extends DelegateToFileSystem {

    public ClusterContext(URI uri, Configuration configuration)
        throws IOException, URISyntaxException {
      super(uri, new ClusterFiles(), configuration, "cum", false);
    }
  }

  @TempDir Path folder;

  private SparkSession spark() {
    SparkSession spark = LakeSession.open("local[2]");
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    hadoop.set("fs.cum.impl", ClusterFiles.class.getName());
    hadoop.set("fs.AbstractFileSystem.cum.impl", ClusterContext.class.getName());
    return spark;
  }

  private IngestReport run(Path inbox) {
    Lake lake = new Lake("cum://" + folder.resolve("lake"));
    assertThat(lake.isLocal()).isFalse();
    return new Ingest(this::spark, lake, folder.resolve("home"))
        .run(IngestRequest.of(inbox), IngestListener.SILENT);
  }

  @Test
  void theSameBytesChangeNothingAndLaterWorkbooksMeetTheEarlierOnes() {
    Path inbox = folder.resolve("den");
    Province.workbook(FormCode.DVTC).write(inbox.resolve("don-vi.xlsx"));
    Province.workbook(FormCode.NKCV).write(inbox.resolve("nhat-ky.xlsx"));
    assertThat(run(inbox).rowsWarned()).isEqualTo(2);
    Province.workbook(FormCode.DSCB).write(inbox.resolve("danh-sach.xlsx"));
    IngestReport second = run(inbox);
    assertThat(second.count(Verdict.UNCHANGED)).isEqualTo(2);
    assertThat(second.count(Verdict.ACCEPTED)).isEqualTo(1);
    IngestReport third = run(inbox);
    assertThat(third.workbooks()).allMatch(w -> w.verdict() == Verdict.UNCHANGED);
    assertThat(third.rowsWarned()).as("the late roster cured the log").isZero();
    assertThat(
            spark().read().format("delta").load("cum://" + folder + "/lake/landing/rows").count())
        .isEqualTo(third.rowsRead());
    assertThat(Files.exists(folder.resolve("home/cache/ingest-state.tsv"))).isFalse();
  }
}
