package vn.bienche.reports.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.bienche.warehouse.value.Period;

/**
 * Limits slices to units that are the same in all of them: there in every period, with a figure in
 * every period, and without a reorganisation between the first and the last. Groups and the total
 * are then those of these units alone.
 */
final class ComparableUnits {

  private final Measure measure;
  private final Map<Period, Slice> slices;
  private final Succession succession;
  private final List<String> leftOut = new ArrayList<>();

  ComparableUnits(Measure measure, Map<Period, Slice> slices, Succession succession) {
    this.measure = measure;
    this.slices = slices;
    this.succession = succession;
  }

  /** Code and reason of each unit that is left out. */
  List<String> leftOut() {
    return leftOut;
  }

  Map<Period, Slice> limited() {
    List<LocalDate> days = slices.keySet().stream().map(Period::lastDay).sorted().toList();
    List<String> kept =
        slices.values().stream()
            .flatMap(slice -> slice.leaves().stream())
            .map(Line::code)
            .distinct()
            .filter(code -> isKept(code, days))
            .toList();
    Map<Period, Slice> limited = new LinkedHashMap<>();
    slices.forEach((period, slice) -> limited.put(period, limit(slice, kept)));
    return limited;
  }

  private boolean isKept(String code, List<LocalDate> days) {
    if (succession.touched(code, days.get(0), days.get(days.size() - 1))) {
      leftOut.add(code + ": có sắp xếp tổ chức giữa các kỳ");
      return false;
    }
    boolean known =
        slices.values().stream()
            .map(slice -> slice.figure(code))
            .allMatch(figure -> figure != null && figure.comparableValue(measure) != null);
    if (!known) {
      leftOut.add(code + ": thiếu số liệu ở ít nhất một kỳ");
    }
    return known;
  }

  private Slice limit(Slice slice, List<String> kept) {
    Map<String, Line> lines = new LinkedHashMap<>();
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (Line line : slice.lines().values()) {
      if (!line.isLeaf() || kept.contains(line.code())) {
        lines.put(line.code(), line);
        figures.put(line.code(), line.isLeaf() ? figure(slice, line) : sum(slice, line, kept));
      }
    }
    return new Slice(lines, figures);
  }

  private static Figure figure(Slice slice, Line line) {
    return Objects.requireNonNull(slice.figure(line.code()));
  }

  private Figure sum(Slice slice, Line heading, List<String> kept) {
    List<Figure> below =
        slice.leavesOf(heading).stream()
            .filter(leaf -> kept.contains(leaf.code()))
            .map(leaf -> figure(slice, leaf))
            .toList();
    if (below.isEmpty() || measure.nature() == Measure.Nature.PLAIN) {
      return Figure.unknown("không tính cho các đơn vị so sánh được");
    }
    return Figure.made(
            measure,
            Restatement.sum(below.stream().map(Figure::numerator).toList()),
            Restatement.sum(below.stream().map(Figure::denominator).toList()))
        .with(below.stream().anyMatch(Figure::carriedForward), null, java.math.BigDecimal.ZERO);
  }
}
