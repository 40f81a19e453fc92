package vn.bienche.ingest.cell;

import vn.bienche.warehouse.value.RuleCode;

/**
 * What is wrong with a value.
 *
 * @param rule that is broken
 * @param expectation detail of what is expected; empty for none
 * @param suggestion nearest valid value, or what was read instead; empty for none
 */
public record Problem(RuleCode rule, String expectation, String suggestion) {

  public static Problem of(RuleCode rule) {
    return new Problem(rule, "", "");
  }

  public static Problem of(RuleCode rule, String expectation) {
    return new Problem(rule, expectation, "");
  }
}
