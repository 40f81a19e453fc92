package vn.bienche.reports.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.bienche.reports.query.Row;

/** Which unit took over from which, and when: star.bridge_unit_succession. */
final class Succession {

  /** More reorganisations of one unit than any province has seen: ends a circle in the data. */
  private static final int DEEPEST = 12;

  private final List<Step> steps;

  /**
   * One succession.
   *
   * @param share of the predecessor that went to the successor
   */
  record Step(String from, String to, LocalDate day, BigDecimal share) {}

  /** A unit that carries figures on, with its share of them. */
  record Heir(String code, BigDecimal share) {}

  Succession(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  static Succession of(List<Row> rows) {
    return new Succession(
        rows.stream()
            .map(
                row ->
                    new Step(
                        row.requiredText("from_unit"),
                        row.requiredText("to_unit"),
                        Objects.requireNonNull(row.date("succeeded_on")),
                        Objects.requireNonNull(row.number("share"))))
            .toList());
  }

  /**
   * Who carries on the figures of {@code unit} of the day {@code from} in the organisation of the
   * day {@code to}: the unit itself while it is there; else, forwards, its successors with their
   * shares, and backwards its only predecessor. Nobody where a merged unit would have to be taken
   * apart again.
   */
  List<Heir> heirs(String unit, LocalDate from, LocalDate to, Set<String> there) {
    return to.isBefore(from)
        ? before(unit, from, to, there, 0)
        : after(unit, BigDecimal.ONE, from, to, there, 0);
  }

  private List<Heir> after(
      String unit, BigDecimal share, LocalDate from, LocalDate to, Set<String> there, int depth) {
    if (there.contains(unit)) {
      return List.of(new Heir(unit, share));
    }
    List<Heir> heirs = new ArrayList<>();
    for (Step step : steps) {
      boolean later = step.day().isAfter(from) && !step.day().isAfter(to);
      if (step.from().equals(unit) && later && depth < DEEPEST) {
        BigDecimal part = share.multiply(step.share());
        heirs.addAll(after(step.to(), part, step.day(), to, there, depth + 1));
      }
    }
    return heirs;
  }

  private List<Heir> before(
      String unit, LocalDate from, LocalDate to, Set<String> there, int depth) {
    if (there.contains(unit)) {
      return List.of(new Heir(unit, BigDecimal.ONE));
    }
    List<Step> origins =
        steps.stream()
            .filter(s -> s.to().equals(unit) && s.day().isAfter(to) && !s.day().isAfter(from))
            .toList();
    return origins.size() == 1 && depth < DEEPEST
        ? before(origins.get(0).from(), origins.get(0).day(), to, there, depth + 1)
        : List.of();
  }

  /**
   * Whether the unit took over or gave away anything after {@code first} and up to {@code last}.
   */
  boolean touched(String unit, LocalDate first, LocalDate last) {
    return steps.stream()
        .filter(s -> s.from().equals(unit) || s.to().equals(unit))
        .anyMatch(s -> s.day().isAfter(first) && !s.day().isAfter(last));
  }
}
