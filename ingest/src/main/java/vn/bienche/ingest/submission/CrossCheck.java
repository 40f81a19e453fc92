package vn.bienche.ingest.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.cell.KnownGrades;
import vn.bienche.warehouse.value.SourceRef;
import vn.bienche.warehouse.value.Verdict;

/** Checks what a run has accepted against all that is known after it. */
public final class CrossCheck {

  /** Fills in what the lake knew before the run. */
  public interface Memory {
    void fill(Registry registry);
  }

  private final Map<String, SubmissionDraft> drafts = new HashMap<>();
  private final UnitTree units;
  private final KnownGrades grades;
  private final Memory memory;
  private @Nullable Registry registry;

  /**
   * @param reports of this run
   * @param units of the list that counts after this run
   */
  public CrossCheck(
      List<WorkbookReport> reports, UnitTree units, KnownGrades grades, Memory memory) {
    for (WorkbookReport report : reports) {
      report.submissions().forEach(draft -> drafts.put(draft.id(), draft));
    }
    this.units = units;
    this.grades = grades;
    this.memory = memory;
  }

  /** The decisions with the warnings of the rules across workbooks. */
  public List<Decision> check(List<Decision> decisions) {
    if (decisions.stream().noneMatch(this::isChecked)) {
      return decisions;
    }
    Registry filled = registry();
    for (Decision decision : decisions) {
      SubmissionDraft draft = drafts.get(decision.submissionId());
      if (draft != null && decision.verdict() == Verdict.ACCEPTED) {
        filled.add(draft);
      }
    }
    List<Decision> checked = new ArrayList<>();
    decisions.forEach(d -> checked.add(isChecked(d) ? checked(d, filled) : d));
    return checked;
  }

  /** What all accepted workbooks know, those of this run included once they have been checked. */
  public Registry registry() {
    Registry known = registry;
    if (known == null) {
      known = new Registry();
      memory.fill(known);
      registry = known;
    }
    return known;
  }

  private boolean isChecked(Decision decision) {
    boolean counts = decision.verdict() == Verdict.ACCEPTED || decision.verdict() == Verdict.HELD;
    return counts && decision.isNew() && drafts.containsKey(decision.submissionId());
  }

  private Decision checked(Decision decision, Registry registry) {
    SubmissionDraft draft = drafts.get(decision.submissionId());
    if (draft == null) {
      return decision;
    }
    SourceRef workbook =
        SourceRef.ofWorkbook(decision.workbook().source().name(), decision.workbook().sha256());
    CrossRules rules = new CrossRules(registry, units, grades, draft, workbook).check();
    return rules.findings().isEmpty()
        ? decision
        : decision.withWarnings(rules.findings(), rules.warned());
  }
}
