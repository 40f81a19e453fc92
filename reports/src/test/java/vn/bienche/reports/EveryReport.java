package vn.bienche.reports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.Period;

/** A report and the date or period of which the test warehouse has its figures. */
record EveryReport(String id, @Nullable LocalDate asOf, @Nullable Period period) {

  static List<EveryReport> all() throws IOException {
    try (InputStream in = EveryReport.class.getResourceAsStream("every-report.csv")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().map(EveryReport::of).toList();
    }
  }

  private static EveryReport of(String line) {
    String[] parts = line.split(",", -1);
    return new EveryReport(
        parts[0],
        parts[1].isEmpty() ? null : LocalDate.parse(parts[1]),
        Period.parse(parts[2]).orElse(null));
  }

  ReportRequest request(Set<ReportFormat> formats, Path folder) {
    return new ReportRequest(id, null, period, asOf, null, formats, folder);
  }

  @Override
  public String toString() {
    return id;
  }
}
