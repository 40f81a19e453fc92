package vn.bienche.reports.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The publication from which a document takes its figures.
 *
 * @param runNo number of the publication, from 1
 * @param runId identity as printed
 * @param lakeVersion versions of the landing tables from which the figures follow
 * @param settings the settings on which its figures rest, as {@code name=value} in one text
 */
public record Publication(long runNo, String runId, String lakeVersion, String settings) {

  /**
   * A whole number among the settings.
   *
   * @param otherwise where the publication does not name it
   */
  public int setting(String name, int otherwise) {
    Matcher found = Pattern.compile("\\b" + name + "=(\\d{1,9})\\b").matcher(settings);
    return found.find() ? Integer.parseInt(found.group(1)) : otherwise;
  }
}
