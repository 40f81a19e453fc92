package vn.bienche.reports.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.compare.Measure.Nature;
import vn.bienche.reports.compare.Succession.Heir;

/**
 * Figures of one day in the organisation of another.
 *
 * <p>A unit that is there on both days keeps its figure. Merged units are added (a ratio by its
 * numerators and denominators). Of a unit that was split, persons who are found later in a
 * successor take along what they count; the rest is shared by the weights of the succession, counts
 * in whole units: of n, successor k gets those i of 1…n for which (i − ½) / n falls into its part
 * of the weights; what was given by weight is told in {@code shared}. What leads to no unit of the
 * other day stays in the group and in the total only. The total is as published.
 */
final class Restatement {

  private static final String ABSENT = "không có trong tổ chức của kỳ này";
  private static final String NOT_ADDABLE = "không cộng được giữa các đơn vị";

  private static final BigDecimal ROUNDING = new BigDecimal("0.05");

  private final Measure measure;
  private final Slice before;
  private final Map<String, Line> target;
  private final Map<String, List<Part>> parts = new LinkedHashMap<>();
  private final List<Line> stranded = new ArrayList<>();

  /**
   * A part of an earlier unit's figure.
   *
   * @param from where its stretch of the weights begins
   * @param until where it ends; from 0 until 1 is the whole
   * @param numerator what its persons take along of the numerator or count
   * @param denominator what they take along of the denominator
   * @param numeratorRest what persons of the unit do not take along, to be shared
   * @param denominatorRest the same of the denominator
   */
  private record Part(
      Figure figure,
      BigDecimal from,
      BigDecimal until,
      BigDecimal numerator,
      BigDecimal denominator,
      @Nullable BigDecimal numeratorRest,
      @Nullable BigDecimal denominatorRest) {

    boolean isWhole() {
      return from.signum() == 0 && until.compareTo(BigDecimal.ONE) >= 0;
    }

    /** Of a count: whole units, so that the parts add up to the count again. */
    BigDecimal share(BigDecimal amount, int scale) {
      return upTo(amount, until, scale).subtract(upTo(amount, from, scale));
    }

    private static BigDecimal upTo(BigDecimal amount, BigDecimal weight, int scale) {
      return amount.multiply(weight).setScale(scale, RoundingMode.HALF_UP);
    }
  }

  private Restatement(Measure measure, Slice before, Map<String, Line> target) {
    this.measure = measure;
    this.before = before;
    this.target = target;
  }

  /**
   * Restates a slice.
   *
   * @param heirs who carries on the units of the slice
   * @param named what persons take along
   * @param target lines of the organisation wanted
   */
  static Slice of(
      Measure measure, Slice before, Heirs heirs, NamedParts named, Map<String, Line> target) {
    Restatement restatement = new Restatement(measure, before, target);
    for (Line leaf : before.leaves()) {
      restatement.attribute(leaf, heirs.of(leaf.code()), named);
    }
    return restatement.slice();
  }

  private void attribute(Line leaf, List<Heir> heirs, NamedParts all) {
    if (heirs.isEmpty()) {
      stranded.add(leaf);
    }
    Figure figure = before.figures().get(leaf.code());
    if (figure == null) {
      return;
    }
    String above = measure.numerator() == null ? measure.value() : measure.numerator();
    String below = measure.denominator();
    boolean fits =
        fits(figure.numerator(), all.whole(leaf.code(), above))
            && fits(figure.denominator(), all.whole(leaf.code(), below));
    NamedParts named = fits ? all : NamedParts.NONE;
    BigDecimal at = BigDecimal.ZERO;
    for (Heir heir : heirs) {
      BigDecimal until = at.add(heir.share());
      parts
          .computeIfAbsent(heir.code(), code -> new ArrayList<>())
          .add(
              new Part(
                  figure,
                  at,
                  until,
                  named.amount(leaf.code(), heir.code(), above),
                  named.amount(leaf.code(), heir.code(), below),
                  minus(figure.numerator(), named.whole(leaf.code(), above)),
                  minus(figure.denominator(), named.whole(leaf.code(), below))));
      at = until;
    }
  }

  /** Persons cannot take along more than there is; hours of each are rounded. */
  private static boolean fits(@Nullable BigDecimal whole, BigDecimal named) {
    return whole == null ? named.signum() == 0 : named.compareTo(whole.add(ROUNDING)) <= 0;
  }

  private Slice slice() {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (Line line : target.values()) {
      if (line.isLeaf()) {
        figures.put(line.code(), leaf(line));
      }
    }
    for (Line line : target.values()) {
      if (!line.isLeaf()) {
        figures.put(line.code(), heading(line, figures));
      }
    }
    return new Slice(target, figures);
  }

  private Figure leaf(Line line) {
    List<Part> all = parts.getOrDefault(line.code(), List.of());
    if (all.isEmpty()) {
      return Figure.unknown(ABSENT);
    }
    if (all.size() == 1 && all.get(0).isWhole()) {
      return all.get(0).figure();
    }
    if (measure.nature() == Nature.PLAIN) {
      return Figure.unknown(NOT_ADDABLE);
    }
    if (all.stream().anyMatch(part -> part.figure().missing())) {
      return Figure.unknown("thiếu số liệu của đơn vị trước sắp xếp");
    }
    BigDecimal shared = BigDecimal.ZERO;
    for (Part part : all) {
      BigDecimal rest = part.numeratorRest();
      if (!part.isWhole() && rest != null) {
        shared = shared.add(part.share(rest, scale()));
      }
    }
    Figure made =
        Figure.made(
            measure,
            sum(all.stream().map(p -> amount(p, p.numerator(), p.numeratorRest())).toList()),
            sum(all.stream().map(p -> amount(p, p.denominator(), p.denominatorRest())).toList()));
    return made.with(all.stream().anyMatch(p -> p.figure().carriedForward()), null, shared);
  }

  private @Nullable BigDecimal amount(Part part, BigDecimal named, @Nullable BigDecimal rest) {
    return rest == null ? null : named.add(part.share(rest, scale()));
  }

  private int scale() {
    return measure.nature() == Nature.COUNT ? measure.scale() : 0;
  }

  private Figure heading(Line line, Map<String, Figure> leaves) {
    Figure published = before.figure(line.code());
    if (line.isTotal() || measure.nature() == Nature.PLAIN) {
      return published == null ? Figure.unknown(ABSENT) : published;
    }
    List<Figure> below =
        new ArrayList<>(
            target.values().stream()
                .filter(other -> other.isLeaf() && line.holds(other))
                .map(other -> leaves.getOrDefault(other.code(), Figure.unknown(ABSENT)))
                .filter(figure -> !figure.missing())
                .toList());
    Line former = before.lines().get(line.code());
    if (former != null && published != null) {
      stranded.stream()
          .filter(former::holds)
          .map(leaf -> before.figure(leaf.code()))
          .forEach(below::add);
      below.add(ownStaff(former, published));
    }
    if (below.stream().allMatch(figure -> figure == null || figure.numerator() == null)) {
      return Figure.unknown(ABSENT);
    }
    Figure made =
        Figure.made(
            measure,
            sum(below.stream().map(f -> f == null ? null : f.numerator()).toList()),
            sum(below.stream().map(f -> f == null ? null : f.denominator()).toList()));
    return made.with(
        below.stream().anyMatch(f -> f != null && f.carriedForward()), null, BigDecimal.ZERO);
  }

  /** What a group had beside its units: persons counted in the group itself. */
  private Figure ownStaff(Line group, Figure published) {
    List<Figure> units =
        before.leavesOf(group).stream().map(leaf -> before.figures().get(leaf.code())).toList();
    return Figure.made(
        measure,
        minus(published.numerator(), sum(units.stream().map(Figure::numerator).toList())),
        minus(published.denominator(), sum(units.stream().map(Figure::denominator).toList())));
  }

  private static @Nullable BigDecimal minus(
      @Nullable BigDecimal whole, @Nullable BigDecimal parts) {
    return whole == null || parts == null ? null : whole.subtract(parts);
  }

  static @Nullable BigDecimal sum(List<@Nullable BigDecimal> amounts) {
    BigDecimal sum = null;
    for (BigDecimal amount : amounts) {
      if (amount != null) {
        sum = sum == null ? amount : sum.add(amount);
      }
    }
    return sum;
  }
}
