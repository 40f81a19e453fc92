package vn.bienche.warehouse.contract;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;

/**
 * All rules with their messages, read from {@code rules.csv}.
 *
 * <p><b>How a finding's arguments are filled.</b> The column {@code arguments} of {@code rules.csv}
 * says it for each rule, in order and separated by semicolons. The convention behind it:
 *
 * <ul>
 *   <li>{@code {0}} is the printed header of the column ({@code FormColumn.header()}) for all rules
 *       of a cell, a row or across workbooks (CE, RW, XW); for rules of a workbook (WB) it is the
 *       subject: the code found, the header that is missing, the form.
 *   <li>{@code {1}} is the detail of what is expected: allowed values joined by {@code " | "}, a
 *       range such as {@code 1..12}, the other row or value with which this one disagrees.
 *   <li>{@code {2}} is the nearest valid value ({@link NearestValue}), or what the rule names
 *       third.
 *   <li>An argument that is not known is the empty string, or is left away at the end: the message
 *       then leaves out the part that speaks of it.
 *   <li>The text found in the cell is never an argument: it is the finding's {@code rawValue} and
 *       stands at {@code {value}}.
 *   <li>Arguments are written for the eye of a clerk in either language: dates {@code dd/MM/yyyy},
 *       months {@code MM/yyyy}, numbers with Vietnamese separators, rows and columns as Excel shows
 *       them; no sentence.
 * </ul>
 */
public final class RuleCatalog {

  private static final Map<RuleCode, Rule> RULES = load();

  private RuleCatalog() {}

  public static Rule of(RuleCode code) {
    Rule rule = RULES.get(code);
    if (rule == null) {
      throw new IllegalStateException("rules.csv holds no line of " + code);
    }
    return rule;
  }

  /** All rules in the order of their numbers. */
  public static List<Rule> all() {
    return List.copyOf(RULES.values());
  }

  /**
   * Names such as {@code CE_099} of rules that are no more; they are never given to another rule.
   */
  public static Set<String> retired() {
    return ContractFile.records("retired_rules.csv").stream()
        .map(line -> field(line, "rule"))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<RuleCode, Rule> load() {
    Map<RuleCode, Rule> rules = new EnumMap<>(RuleCode.class);
    for (Map<String, String> line : ContractFile.records("rules.csv")) {
      Rule rule = rule(line);
      if (rules.put(rule.code(), rule) != null) {
        throw new IllegalStateException("rules.csv holds " + rule.code() + " twice");
      }
    }
    return rules;
  }

  private static Rule rule(Map<String, String> line) {
    return new Rule(
        RuleCode.valueOf(field(line, "rule")),
        Severity.valueOf(field(line, "severity").toUpperCase(Locale.ROOT)),
        field(line, "basis"),
        arguments(field(line, "arguments")),
        text(line, "vi"),
        text(line, "en"));
  }

  private static List<String> arguments(String text) {
    return text.isEmpty() ? List.of() : Arrays.stream(text.split(";")).map(String::strip).toList();
  }

  private static RuleText text(Map<String, String> line, String language) {
    return new RuleText(
        new MessageTemplate(field(line, "problem_" + language)),
        new MessageTemplate(field(line, "expected_" + language)),
        new MessageTemplate(field(line, "remedy_" + language)));
  }

  private static String field(Map<String, String> line, String name) {
    return Objects.requireNonNull(line.get(name), name).strip();
  }
}
