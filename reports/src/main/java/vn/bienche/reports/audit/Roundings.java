package vn.bienche.reports.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.bienche.reports.audit.RatioRule.Product;

/** Quotients that are right but for their last digit, once the wrong figures are corrected. */
final class Roundings {

  /** Percentages with one denominator, which add up to 100. */
  private record Family(List<Product> denominator, int line) {}

  private final Grid grid;
  private final Figures figures;
  private final List<RatioRule> rules;
  private final Map<Family, BigDecimal> sums = new HashMap<>();

  Roundings(Grid grid, RuleBook book, Figures figures) {
    this.grid = grid;
    this.figures = figures;
    this.rules =
        book.rules().stream()
            .filter(RatioRule.class::isInstance)
            .map(RatioRule.class::cast)
            .toList();
    for (RatioRule rule : rules) {
      for (Family family : families(rule)) {
        sums.merge(family, figures.orZero(rule.target()), BigDecimal::add);
      }
    }
  }

  /** Findings at cells that are not named already. */
  List<AuditFinding> findings(Set<Integer> named, FindingWriter writer) {
    List<AuditFinding> findings = new ArrayList<>();
    Set<Integer> done = new HashSet<>(named);
    for (RatioRule rule : rules) {
      Fit fit = rule.fit(figures);
      if (fit != Fit.EXACT && fit != Fit.WRONG && done.add(rule.target())) {
        findings.add(finding(rule, fit, writer));
      }
    }
    return findings;
  }

  private AuditFinding finding(RatioRule rule, Fit fit, FindingWriter writer) {
    BigDecimal expected = Objects.requireNonNull(rule.solve(rule.target(), figures));
    return switch (fit) {
      case TRUNCATED ->
          writer.rounding(
              rule,
              expected,
              AuditKind.ROUNDING,
              Confidence.HIGH,
              "cắt bớt, không làm tròn",
              "cut off, not rounded");
      case COARSE ->
          writer.rounding(
              rule,
              expected,
              AuditKind.ROUNDING,
              Confidence.LOW,
              "làm tròn thô hơn các ô khác trong cột",
              "rounded coarser than the rest of the column");
      default ->
          bent(rule)
              ? writer.rounding(
                  rule,
                  expected,
                  AuditKind.ROUNDING,
                  Confidence.HIGH,
                  "chỉnh chữ số cuối để cộng đủ 100%",
                  "last digit bent so that the sum is 100%")
              : writer.rounding(
                  rule,
                  expected,
                  rule.kind(),
                  Confidence.MEDIUM,
                  "sai chữ số cuối",
                  "last digit is wrong");
    };
  }

  private boolean bent(RatioRule rule) {
    return families(rule).stream()
        .anyMatch(f -> RatioForm.HUNDRED.compareTo(sums.getOrDefault(f, BigDecimal.ZERO)) == 0);
  }

  /** In a long table the percentages stand below one another, in a wide one side by side. */
  private List<Family> families(RatioRule rule) {
    if (rule.kind() != AuditKind.WRONG_PERCENT) {
      return List.of();
    }
    int column = grid.column(rule.target()).index();
    return List.of(
        new Family(rule.denominator(), column),
        new Family(rule.denominator(), -1 - grid.row(rule.target())));
  }
}
