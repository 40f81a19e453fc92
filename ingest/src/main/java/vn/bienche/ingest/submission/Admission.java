package vn.bienche.ingest.submission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.cell.Codes;
import vn.bienche.warehouse.contract.NearestValue;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;

/**
 * Says who may submit what.
 *
 * @param units of the list that counts in this run
 */
record Admission(UnitTree units) {

  /** Forms that may be empty: nothing happened in that month. */
  static final Set<FormCode> MAY_BE_EMPTY = Set.of(FormCode.BDNS, FormCode.LICH);

  /** Why the submission is refused, or none. */
  Optional<Finding> refusal(Candidate c) {
    String unit = c.draft().unit();
    if (c.draft().form() == FormCode.DVTC && c.draft().read() == 0) {
      return Optional.of(c.finding(RuleCode.WB_015, Severity.ERROR, c.draft().form().name()));
    }
    if (c.draft().form() == FormCode.DVTC) {
      return c.ownRoot().isPresent()
          ? Optional.empty()
          : Optional.of(c.finding(RuleCode.WB_017, Severity.ERROR, unit, ownRoot(c)));
    }
    if (c.draft().form().isFromBoard() && units.root().filter(unit::equals).isEmpty()) {
      return Optional.of(c.finding(RuleCode.WB_017, Severity.ERROR, unit, units.root().orElse("")));
    }
    if (!units.contains(unit)) {
      String nearest = NearestValue.of(unit, units.codes()).orElse("");
      return Optional.of(c.finding(RuleCode.WB_009, Severity.ERROR, unit, "", nearest));
    }
    String sender = sender(c.report().workbook());
    if (sender != null && !c.draft().form().isFromBoard() && !units.isWithin(unit, sender)) {
      return Optional.of(c.finding(RuleCode.WB_011, Severity.ERROR, unit, sender));
    }
    if (c.draft().read() == 0 && !MAY_BE_EMPTY.contains(c.draft().form())) {
      return Optional.of(c.finding(RuleCode.WB_015, Severity.ERROR, c.draft().form().name()));
    }
    return Optional.empty();
  }

  private static String ownRoot(Candidate c) {
    return new UnitTree(c.draft().evidence().units()).root().orElse("");
  }

  /** The innermost folder whose name is a unit code; another name says nothing. */
  @Nullable String sender(HashedWorkbook workbook) {
    List<String> folders = workbook.source().folders();
    for (int i = folders.size() - 1; i >= 0; i--) {
      String code = Codes.normal(folders.get(i));
      if (units.contains(code)) {
        return code;
      }
    }
    return null;
  }
}
