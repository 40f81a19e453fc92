package vn.bienche.ingest.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.cell.KnownGrades;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.Verdict;

/** Checks what a run has accepted against all that is known after it. */
public final class CrossCheck {

  /** Fills in what the lake knew before the run. */
  public interface Memory {
    void fill(Registry registry);
  }

  private final Map<String, SubmissionDraft> drafts = new HashMap<>();
  private final UnitTree units;
  private final UnitNames names;
  private final KnownGrades grades;
  private final Memory memory;
  private final Set<String> current;
  private final Set<String> checked = new HashSet<>();
  private @Nullable Registry before;
  private @Nullable Registry registry;

  /**
   * @param reports of this run
   * @param units of the list that counts after this run
   * @param current ids of the submissions that count after this run
   */
  public CrossCheck(
      List<WorkbookReport> reports,
      UnitTree units,
      KnownGrades grades,
      Set<String> current,
      Memory memory) {
    for (WorkbookReport report : reports) {
      report.submissions().forEach(draft -> drafts.put(draft.id(), draft));
    }
    this.units = units;
    this.names = new UnitNames(units);
    this.grades = grades;
    this.current = Set.copyOf(current);
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
      boolean counts = current.contains(decision.submissionId());
      if (draft != null && counts && decision.verdict() == Verdict.ACCEPTED) {
        filled.replace(draft);
      }
    }
    List<Decision> result = new ArrayList<>();
    for (Decision decision : decisions) {
      boolean isNew = isChecked(decision);
      result.add(isNew ? checked(decision, filled) : decision);
      if (isNew) {
        checked.add(decision.submissionId());
      }
    }
    return result;
  }

  /** What all workbooks that count know, those of this run included once they have been checked. */
  public Registry registry() {
    Registry known = registry;
    if (known == null) {
      known = before().copy();
      registry = known;
    }
    return known;
  }

  /** What was known before the run. */
  public Registry before() {
    Registry known = before;
    if (known == null) {
      known = new Registry();
      memory.fill(known);
      before = known;
    }
    return known;
  }

  /** Whether this submission is new in this run, so that its warnings are those of today. */
  public boolean hasChecked(String submissionId) {
    return checked.contains(submissionId);
  }

  /** The warnings that are due now on rows of an earlier submission. */
  public List<Finding> due(CheckedSubmission earlier) {
    return rules(registry(), earlier).findings();
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
    CrossRules rules = rules(registry, CheckedSubmission.of(draft, decision.workbook()));
    return rules.findings().isEmpty()
        ? decision
        : decision.withWarnings(rules.findings(), rules.warned());
  }

  private CrossRules rules(Registry known, CheckedSubmission submission) {
    return new CrossRules(known, units, names, grades, submission).check();
  }
}
