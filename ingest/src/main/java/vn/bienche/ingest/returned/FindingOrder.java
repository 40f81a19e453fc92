package vn.bienche.ingest.returned;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.bienche.warehouse.value.Finding;

/**
 * Errors before warnings before repairs; then as one reads the workbook: by sheet, row, column and
 * rule.
 */
final class FindingOrder {

  private FindingOrder() {}

  /**
   * The findings in reading order. Sheets that are not listed come after the listed ones, by name.
   */
  static List<Finding> sorted(List<Finding> findings, List<String> sheets) {
    Map<String, Integer> order =
        IntStream.range(0, sheets.size())
            .boxed()
            .collect(Collectors.toMap(sheets::get, i -> i, (a, b) -> a));
    Comparator<Finding> bySheet =
        Comparator.comparing(
            f ->
                f.source().sheet() == null
                    ? -1
                    : order.getOrDefault(f.source().sheet(), sheets.size()));
    return findings.stream()
        .sorted(
            Comparator.comparing(Finding::severity)
                .thenComparing(bySheet)
                .thenComparing(f -> f.source().sheet() == null ? "" : f.source().sheet())
                .thenComparing(
                    f ->
                        CellPlace.of(f.source().cell())
                            .orElse(new CellPlace(-1, CellPlace.WHOLE_ROW)))
                .thenComparing(Finding::rule))
        .toList();
  }
}
