package vn.bienche.ingest.returned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.contract.MessageTemplate;
import vn.bienche.warehouse.contract.RuleCatalog;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.Language;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;

/**
 * Findings of one rule on one subject (mostly a column) of one sheet.
 *
 * @param rule number of the rule
 * @param severity of all of them
 * @param sheet null when the workbook is meant
 * @param subject first argument of the findings, mostly the header of the column; empty when there
 *     is none
 * @param count how many
 * @param firstRow first row as Excel shows it, or null when no row is meant
 * @param lastRow last row as Excel shows it, or null when no row is meant
 */
record FindingGroup(
    RuleCode rule,
    Severity severity,
    @Nullable String sheet,
    String subject,
    int count,
    @Nullable Integer firstRow,
    @Nullable Integer lastRow) {

  private static final String ANY_VALUE = "…";

  /** Groups in the order in which their first finding comes. */
  static List<FindingGroup> of(List<Finding> sorted) {
    Map<List<Object>, FindingGroup> groups = new LinkedHashMap<>();
    for (Finding finding : sorted) {
      FindingGroup one = ofOne(finding);
      List<Object> key = List.of(one.severity, one.rule, String.valueOf(one.sheet), one.subject);
      groups.merge(key, one, FindingGroup::plus);
    }
    return new ArrayList<>(groups.values());
  }

  /** What is wrong, without the value of the single cell. */
  String problem(Language language) {
    MessageTemplate problem = RuleCatalog.of(rule).text(language).problem();
    return problem.render(List.of(subject), ANY_VALUE);
  }

  private static FindingGroup ofOne(Finding finding) {
    String subject = finding.arguments().isEmpty() ? "" : finding.arguments().get(0);
    Optional<CellPlace> place = CellPlace.of(finding.source().cell());
    Integer row = place.isPresent() ? Integer.valueOf(place.get().row() + 1) : null;
    return new FindingGroup(
        finding.rule(), finding.severity(), finding.source().sheet(), subject, 1, row, row);
  }

  private FindingGroup plus(FindingGroup other) {
    return new FindingGroup(
        rule,
        severity,
        sheet,
        subject,
        count + other.count,
        lower(firstRow, other.firstRow),
        higher(lastRow, other.lastRow));
  }

  private static @Nullable Integer lower(@Nullable Integer a, @Nullable Integer b) {
    return a == null ? b : b == null ? a : Integer.valueOf(Math.min(a, b));
  }

  private static @Nullable Integer higher(@Nullable Integer a, @Nullable Integer b) {
    return a == null ? b : b == null ? a : Integer.valueOf(Math.max(a, b));
  }
}
