package vn.bienche.reports.compare;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.ReportFault;
import vn.bienche.warehouse.value.Period;

/**
 * What is put side by side.
 *
 * @param units codes of lines in the order wanted; the first is the reference of the others. Empty:
 *     all lines
 * @param within a group whose lines are wanted; null for the whole province
 * @param periods in the order wanted; the first is the base of the differences
 * @param measures at least one
 * @param restated whether figures are given for the organisation of another date
 * @param restatedTo that date; null for today's
 * @param comparable whether only units are kept that are the same in all periods
 * @param runId identity of an earlier publication; null for the latest
 */
public record ComparisonRequest(
    List<String> units,
    @Nullable String within,
    List<Period> periods,
    List<Measure> measures,
    boolean restated,
    @Nullable LocalDate restatedTo,
    boolean comparable,
    @Nullable String runId) {

  public ComparisonRequest {
    units = List.copyOf(units);
    periods = List.copyOf(periods);
    measures = List.copyOf(measures);
    if (periods.isEmpty() || measures.isEmpty()) {
      throw new ReportFault(
          "So sánh cần ít nhất một kỳ (--periods) và một chỉ tiêu (--measure).",
          "A comparison needs a period (--periods) and a measure (--measure).");
    }
  }

  /** The organisation of the figures, as files name it. */
  String organisation() {
    if (!restated) {
      return comparable ? "comparable" : "as_was";
    }
    String date = restatedTo == null ? "today" : restatedTo.toString();
    return "restated " + date + (comparable ? ", comparable" : "");
  }
}
