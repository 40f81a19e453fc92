package vn.bienche.reports.query;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.Period;

/**
 * The publication from which a document takes its figures.
 *
 * @param runNo number of the publication, from 1
 * @param runId identity as printed
 * @param lakeVersion versions of the landing tables from which the figures follow
 * @param settings the settings on which its figures rest, as {@code name=value} in one text
 */
public record Publication(long runNo, String runId, String lakeVersion, String settings) {

  /** The build's own defaults, for publications that do not name their settings. */
  private static final int YOUNG_LIMIT = 42;

  private static final int BASE_YEAR = 2022;
  private static final int TARGET_YEAR = 2026;

  /** Age in full years below which staff count as young in the figures of this publication. */
  public int youngBelow() {
    return setting("young_limit", YOUNG_LIMIT);
  }

  /** Base of the headcount roadmap. */
  public int baseYear() {
    return setting("base_year", BASE_YEAR);
  }

  /** End of the headcount roadmap. */
  public int targetYear() {
    return setting("target_year", TARGET_YEAR);
  }

  /**
   * Values for the named parameters of the reports' queries.
   *
   * @param unit line code of a document of one unit, or null
   */
  public Map<String, @Nullable Object> parameters(Period period, @Nullable String unit) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("run", runNo);
    values.put("unit", unit);
    values.put("as_of", period.lastDay());
    values.put("first_day", period.firstDay());
    values.put("last_day", period.lastDay());
    values.put("period", period.text());
    values.put("year", period.year());
    values.put("base_year", baseYear());
    values.put("target_year", targetYear());
    values.put("young_below", youngBelow());
    return values;
  }

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
