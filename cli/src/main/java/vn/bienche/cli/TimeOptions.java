package vn.bienche.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.bienche.warehouse.value.Period;

/** Which time and which publication figures are asked of. */
final class TimeOptions {

  @Option(names = "--period", paramLabel = "P", descriptionKey = "report.period")
  @Nullable String periodText;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "report.as-of")
  @Nullable String asOfText;

  @Option(names = "--run", paramLabel = "ID", descriptionKey = "report.run")
  @Nullable String run;

  /**
   * @throws UsageFault when neither a period nor a day is given
   */
  void require() {
    if (periodText == null && asOfText == null) {
      throw new UsageFault("report.needs-period");
    }
  }

  @Nullable Period period() {
    return periodText == null ? null : ReportStage.period(periodText);
  }

  @Nullable LocalDate asOf() {
    return asOfText == null ? null : ReportStage.date(asOfText);
  }
}
