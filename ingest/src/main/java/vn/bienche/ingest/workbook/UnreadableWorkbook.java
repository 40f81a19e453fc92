package vn.bienche.ingest.workbook;

import java.util.List;
import vn.bienche.warehouse.value.RuleCode;

/** The workbook cannot be read; unwinds its reading and becomes a finding of the whole workbook. */
public final class UnreadableWorkbook extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final RuleCode rule;
  private final List<String> arguments;

  public UnreadableWorkbook(RuleCode rule, String... arguments) {
    super(rule.number());
    this.rule = rule;
    this.arguments = List.of(arguments);
  }

  public UnreadableWorkbook(RuleCode rule, Throwable cause, String... arguments) {
    super(rule.number(), cause);
    this.rule = rule;
    this.arguments = List.of(arguments);
  }

  public RuleCode rule() {
    return rule;
  }

  /** Fill the places of the rule's message. */
  public List<String> arguments() {
    return arguments;
  }

  /** The same exception when it is one already, else damage (WB-003). */
  static UnreadableWorkbook damaged(Exception cause) {
    return cause instanceof UnreadableWorkbook known
        ? known
        : new UnreadableWorkbook(RuleCode.WB_003, cause);
  }
}
