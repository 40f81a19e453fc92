package vn.bienche.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.Period;

/**
 * What is asked for. Of period and date at least one is given: a date stands for its year, quarter
 * or month where the report describes a period, a period for its last day where the report
 * describes a state.
 *
 * @param id such as R01
 * @param unit limits the rows to this unit and those below it; null for all
 * @param period the period reported on, or null
 * @param asOf the day reported on, or null
 * @param runId identity of an earlier publication; null for the latest
 * @param formats kinds of file to write
 * @param folder where the files go; it is created
 */
public record ReportRequest(
    String id,
    @Nullable String unit,
    @Nullable Period period,
    @Nullable LocalDate asOf,
    @Nullable String runId,
    Set<ReportFormat> formats,
    Path folder) {

  public ReportRequest {
    formats = Set.copyOf(formats);
    if (period == null && asOf == null) {
      throw new ReportFault(
          "Báo cáo " + id + " cần kỳ báo cáo (--period) hoặc ngày (--as-of).",
          "Report " + id + " needs a period (--period) or a date (--as-of).");
    }
  }
}
