package vn.bienche.reports.audit;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.Language;

/** A calculation that ties one cell, the target, to others. */
sealed interface Rule permits SumRule, RatioRule {

  /** The cell that is calculated. */
  int target();

  /** The target and all cells that it is calculated from. */
  List<Integer> cells();

  Fit fit(Figures figures);

  /** The figure of one cell that makes the rule hold while all others stay; null if none does. */
  @Nullable BigDecimal solve(int cell, Figures figures);

  /** How much a violation counts; rules below {@link #REPORTED} only tip the balance. */
  double weight();

  /** What to call a wrong target. */
  AuditKind kind();

  /** The calculation in words and figures. */
  String words(Grid grid, Figures figures, Language language);

  /** Weight from which a violation is a finding of its own. */
  double REPORTED = 0.5;

  default boolean violated(Figures figures) {
    return weight() >= REPORTED && fit(figures) == Fit.WRONG;
  }
}
