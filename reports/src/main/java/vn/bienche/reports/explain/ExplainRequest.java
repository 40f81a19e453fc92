package vn.bienche.reports.explain;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.Period;

/**
 * Which printed figure is asked about.
 *
 * @param report id such as R01
 * @param unit unit, group or TOTAL
 * @param column key of the column
 * @param period the period of the report, or null
 * @param asOf its day, or null
 * @param rows keys that tell the rows of a unit apart, such as {@code month=2024-01}
 * @param runId identity of an earlier publication; null for the latest
 */
public record ExplainRequest(
    String report,
    String unit,
    String column,
    @Nullable Period period,
    @Nullable LocalDate asOf,
    Map<String, String> rows,
    @Nullable String runId) {

  public ExplainRequest {
    rows = Map.copyOf(rows);
  }
}
