package vn.bienche.reports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.bienche.reports.query.Row;
import vn.bienche.reports.table.Cell;
import vn.bienche.reports.table.LineStyle;
import vn.bienche.reports.text.VietnameseDates;
import vn.bienche.warehouse.value.Period;

/**
 * What the reader has to know about the figures: units without data, units whose figures are of an
 * older date.
 */
final class Notes {

  private static final int NAMED = 40;

  private Notes() {}

  static List<String> of(List<Row> all) {
    List<Row> rows =
        all.stream().filter(row -> !row.has("printed") || row.flag("printed")).toList();
    List<String> notes = new ArrayList<>();
    Set<String> missing = units(rows, row -> row.flag("missing"));
    if (!missing.isEmpty()) {
      notes.add("Dấu \"" + Cell.MISSING + "\": chưa có số liệu của " + names(missing) + ".");
    }
    Set<String> withoutLog = units(rows, row -> row.flag("log_missing") && !row.flag("missing"));
    if (!withoutLog.isEmpty()) {
      notes.add("Chưa có nhật ký công việc của " + names(withoutLog) + ".");
    }
    Set<String> carried = units(rows, row -> row.flag("carried_forward"));
    if (!carried.isEmpty()) {
      notes.add("Số liệu lấy theo kỳ báo cáo gần nhất trước đó: " + names(carried) + ".");
    }
    rows.stream()
        .map(row -> row.has("footnote") ? row.text("footnote") : null)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(notes::add);
    return notes;
  }

  private static String names(Set<String> units) {
    String names = units.stream().limit(NAMED).collect(Collectors.joining("; "));
    int more = units.size() - NAMED;
    return more > 0 ? names + "; và %d đơn vị khác".formatted(more) : names;
  }

  /** A unit with a row for each month is named with the month. */
  private static String month(Row row) {
    return row.has("month")
        ? Period.parse(row.requiredText("month"))
            .map(m -> " (" + VietnameseDates.narrow(m) + ")")
            .orElse("")
        : "";
  }

  private static Set<String> units(List<Row> rows, Predicate<Row> which) {
    Set<String> units = new LinkedHashSet<>();
    for (Row row : rows) {
      boolean unit = row.has("row_type") && LineStyle.of(row).isBelowGroup();
      if (unit && which.test(row)) {
        units.add(row.requiredText("unit") + month(row));
      }
    }
    return units;
  }
}
