package vn.bienche.transform.source;

import java.util.OptionalLong;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.lake.Lake;
import vn.bienche.warehouse.lake.LakeLog;
import vn.bienche.warehouse.table.LandingFindings;
import vn.bienche.warehouse.table.LandingRows;
import vn.bienche.warehouse.table.LandingSubmissions;

/**
 * Versions of the landing tables at one moment, read from the names in their logs without starting
 * Spark.
 *
 * <p>Submissions are looked at first: they are written last, so that the rows of every submission
 * that is seen are there.
 *
 * @param submissions version of {@code landing/submissions}, or null when the table does not exist
 * @param rows version of {@code landing/rows}, or null
 * @param findings version of {@code landing/findings}, or null
 */
public record LandingVersions(
    @Nullable Long submissions, @Nullable Long rows, @Nullable Long findings) {

  public static LandingVersions of(Lake lake) {
    Long submissions = version(lake, LandingSubmissions.NAME);
    Long rows = version(lake, LandingRows.NAME);
    return new LandingVersions(submissions, rows, version(lake, LandingFindings.NAME));
  }

  /** The version of a table by its name in the lake. */
  public @Nullable Long of(String table) {
    return switch (table) {
      case LandingSubmissions.NAME -> submissions;
      case LandingRows.NAME -> rows;
      case LandingFindings.NAME -> findings;
      default -> throw new IllegalArgumentException("no landing table: " + table);
    };
  }

  /** The versions in one text, as documents name them. */
  public String text() {
    return "submissions=" + submissions + " rows=" + rows + " findings=" + findings;
  }

  private static @Nullable Long version(Lake lake, String table) {
    OptionalLong version = LakeLog.version(lake, table, Configuration::new);
    return version.isPresent() ? version.getAsLong() : null;
  }
}
