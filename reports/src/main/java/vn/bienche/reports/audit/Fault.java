package vn.bienche.reports.audit;

import java.math.BigDecimal;
import java.util.List;

/**
 * A cell that the repair holds for wrong.
 *
 * @param cell that is wrong
 * @param expected figure
 * @param rule whose words explain the expectation
 * @param suspects cells that would explain the contradiction as well
 * @param resolves results of other violated calculations that the correction makes hold
 * @param consequences cells that change with it
 */
record Fault(
    int cell,
    BigDecimal expected,
    Rule rule,
    Confidence confidence,
    List<Integer> suspects,
    List<Integer> resolves,
    List<Integer> consequences) {}
