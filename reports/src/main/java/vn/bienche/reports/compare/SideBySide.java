package vn.bienche.reports.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.Period;

/** Differences, ranks and splits of one measure. */
final class SideBySide {

  private static final String ABSENT = "không có trong tổ chức của kỳ này";

  private static final String NO_DATA = "chưa có số liệu của kỳ này";

  private final Measure measure;
  private final Map<Period, Slice> slices;
  private final Period base;
  private final List<Line> lines;
  private final @Nullable String reference;

  /**
   * Prepares.
   *
   * @param units codes in the order wanted; empty for all
   * @param within group to which lines are limited; null for none
   */
  SideBySide(
      Measure measure, Map<Period, Slice> slices, List<String> units, @Nullable String within) {
    this.measure = measure;
    this.slices = slices;
    this.base = slices.keySet().iterator().next();
    this.lines = lines(slices, units, within);
    this.reference = units.size() > 1 ? units.get(0) : null;
  }

  /** Each line as it was in the last period that has it, in official order. */
  private static List<Line> lines(
      Map<Period, Slice> slices, List<String> units, @Nullable String within) {
    Map<String, Line> all = new LinkedHashMap<>();
    slices.values().forEach(slice -> all.putAll(slice.lines()));
    if (!units.isEmpty()) {
      return units.stream()
          .map(unit -> all.getOrDefault(unit, new Line(unit, unit, "unit", "", "")))
          .toList();
    }
    Line group = within == null ? null : all.get(within);
    return all.values().stream()
        .filter(line -> within == null || line.code().equals(within) || isBelow(group, line))
        .sorted(Comparator.comparing(Line::orderKey))
        .toList();
  }

  private static boolean isBelow(@Nullable Line group, Line line) {
    return group != null && group.holds(line);
  }

  List<ComparedFigure> figures() {
    Map<Period, Map<String, Integer>> ranks = new HashMap<>();
    slices.forEach((period, slice) -> ranks.put(period, ranks(slice)));
    List<ComparedFigure> figures = new ArrayList<>();
    for (Line line : lines) {
      for (Period period : slices.keySet()) {
        Integer rank = Objects.requireNonNull(ranks.get(period)).get(line.code());
        figures.add(figure(line, period, rank));
      }
    }
    return figures;
  }

  private ComparedFigure figure(Line line, Period period, @Nullable Integer rank) {
    Slice slice = Objects.requireNonNull(slices.get(period));
    Slice first = Objects.requireNonNull(slices.get(base));
    String why = slice.lines().isEmpty() ? NO_DATA : ABSENT;
    Figure figure = Objects.requireNonNullElse(slice.figure(line.code()), Figure.unknown(why));
    boolean isBase = period.equals(base);
    BigDecimal baseValue = isBase ? null : value(first, line.code());
    BigDecimal difference = minus(value(slice, line.code()), baseValue);
    Decomposition split =
        isBase || difference == null ? null : Decomposition.of(measure, line, first, slice);
    boolean isReference = reference == null || line.code().equals(reference);
    BigDecimal other = isReference ? null : value(slice, Objects.requireNonNull(reference));
    BigDecimal toReference = minus(value(slice, line.code()), other);
    return new ComparedFigure(
        measure,
        line.code(),
        line.unit(),
        line.rowType(),
        line.label(),
        period,
        figure.value(),
        isBase ? null : base,
        baseValue,
        difference,
        percent(difference, baseValue),
        split == null ? null : split.mix(),
        split == null ? null : split.level(),
        rank,
        isReference ? null : reference,
        toReference,
        percent(toReference, other),
        figure.missing(),
        figure.carriedForward(),
        figure.dataDate(),
        figure.shared(),
        figure.note());
  }

  private @Nullable BigDecimal value(Slice slice, String code) {
    Figure figure = slice.figure(code);
    return figure == null ? null : figure.comparableValue(measure);
  }

  private static @Nullable BigDecimal minus(@Nullable BigDecimal value, @Nullable BigDecimal from) {
    return value == null || from == null ? null : value.subtract(from);
  }

  private static @Nullable BigDecimal percent(
      @Nullable BigDecimal difference, @Nullable BigDecimal of) {
    return difference == null || of == null || of.signum() == 0
        ? null
        : difference.movePointRight(2).divide(of.abs(), 2, RoundingMode.HALF_UP);
  }

  /** Ranks of the units that are shown. */
  private Map<String, Integer> ranks(Slice slice) {
    List<String> ranked =
        lines.stream()
            .filter(line -> line.rowType().equals("unit"))
            .map(Line::code)
            .filter(code -> ranked(slice, code) != null)
            .sorted(Comparator.comparing((String code) -> ranked(slice, code)).reversed())
            .toList();
    Map<String, Integer> ranks = new HashMap<>();
    for (int i = 0; i < ranked.size(); i++) {
      boolean tie =
          i > 0
              && Objects.requireNonNull(ranked(slice, ranked.get(i)))
                      .compareTo(Objects.requireNonNull(ranked(slice, ranked.get(i - 1))))
                  == 0;
      ranks.put(ranked.get(i), tie ? Objects.requireNonNull(ranks.get(ranked.get(i - 1))) : i + 1);
    }
    return ranks;
  }

  private static @Nullable BigDecimal ranked(Slice slice, String code) {
    Figure figure = slice.figure(code);
    return figure == null ? null : figure.value();
  }
}
