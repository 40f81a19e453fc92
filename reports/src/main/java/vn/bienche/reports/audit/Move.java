package vn.bienche.reports.audit;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * A supposed correction: one cell, and the cells calculated from it that follow.
 *
 * @param root the cell that is corrected
 * @param changes new figures by cell, the root first
 * @param gain how much contradiction it removes, less what it costs
 * @param mended rules that it makes hold
 */
record Move(int root, Map<Integer, BigDecimal> changes, double gain, Set<Rule> mended) {}
