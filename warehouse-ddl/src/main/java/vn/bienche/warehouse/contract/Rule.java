package vn.bienche.warehouse.contract;

import java.util.List;
import vn.bienche.warehouse.value.Language;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;

/**
 * One line of {@code rules.csv}.
 *
 * @param code number of the rule
 * @param severity where the form says nothing else; in an optional column a cell's error becomes a
 *     warning
 * @param basis law or contract that the rule rests on
 * @param arguments what fills {@code {0}}, {@code {1}} …, in English, for whoever emits the finding
 * @param vietnamese text for clerks
 * @param english text with {@code --lang en}
 */
public record Rule(
    RuleCode code,
    Severity severity,
    String basis,
    List<String> arguments,
    RuleText vietnamese,
    RuleText english) {

  public Rule {
    arguments = List.copyOf(arguments);
  }

  public RuleText text(Language language) {
    return language == Language.VI ? vietnamese : english;
  }
}
