package vn.bienche.ingest.submission;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.cell.ReadingContext;
import vn.bienche.ingest.form.FormRow;
import vn.bienche.ingest.form.RowRules;
import vn.bienche.ingest.form.RulesContext;
import vn.bienche.ingest.form.SheetRows;
import vn.bienche.ingest.form.catalog.Forms;
import vn.bienche.ingest.identity.SheetPlan;
import vn.bienche.ingest.identity.WorkbookPlan;
import vn.bienche.ingest.identity.WorkbookPlanner;
import vn.bienche.ingest.inbox.LocalCopy;
import vn.bienche.ingest.workbook.OpenedWorkbook;
import vn.bienche.ingest.workbook.UnreadableWorkbook;
import vn.bienche.ingest.workbook.WorkbookFile;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.Severity;
import vn.bienche.warehouse.value.SourceRef;

/**
 * The good rows of a workbook, read while they are asked for; afterwards {@link #report} says what
 * was found. A workbook that turns out to be damaged half way ends early and is refused whole: rows
 * handed out before belong to no accepted submission, so nobody reads them.
 */
public final class WorkbookRows implements Iterator<LandedRow>, AutoCloseable {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final HashedWorkbook workbook;
  private final ReadingOptions options;
  private final Map<String, SubmissionDraft> drafts = new LinkedHashMap<>();
  private final Map<String, RowRules> rules = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final int receivedYear;
  private Iterator<SheetPlan> plans = List.<SheetPlan>of().iterator();
  private @Nullable LocalCopy file;
  private @Nullable OpenedWorkbook opened;
  private @Nullable SheetRows rows;
  private @Nullable SubmissionDraft draft;
  private @Nullable LandedRow next;
  private String period = "";
  private boolean started;
  private boolean refused;

  public WorkbookRows(HashedWorkbook workbook, ReadingOptions options) {
    this.workbook = workbook;
    this.options = options;
    this.receivedYear = workbook.source().receivedAt().atZone(VIETNAM).getYear();
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      try {
        next = advance();
      } catch (UnreadableWorkbook e) {
        refuse(e);
      }
    }
    return next != null;
  }

  @Override
  public LandedRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    LandedRow row = Objects.requireNonNull(next);
    next = null;
    return row;
  }

  /** What was found; complete after the last row. */
  public WorkbookReport report() {
    List<SubmissionDraft> submissions = refused ? List.of() : List.copyOf(drafts.values());
    return new WorkbookReport(workbook, submissions, List.copyOf(findings), refused);
  }

  @Override
  public void close() {
    SheetRows current = rows;
    rows = null;
    if (current != null) {
      current.close();
    }
    OpenedWorkbook open = opened;
    opened = null;
    if (open != null) {
      open.close();
    }
    LocalCopy copy = file;
    file = null;
    if (copy != null) {
      try {
        copy.close();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  private @Nullable LandedRow advance() {
    if (!started) {
      started = true;
      start();
    }
    while (true) {
      SheetRows current = rows;
      FormRow row = current == null ? null : current.next();
      if (row != null) {
        SubmissionDraft owner = Objects.requireNonNull(draft);
        owner.count(row);
        if (!row.isRejected()) {
          return landed(row, owner);
        }
      } else if (!openSheet()) {
        return null;
      }
    }
  }

  private void start() {
    String name = workbook.source().name();
    try {
      LocalCopy local = workbook.source().local();
      file = local;
      OpenedWorkbook open = WorkbookFile.open(local.path(), name, options.limits());
      opened = open;
      WorkbookPlan plan =
          WorkbookPlanner.plan(open, name, workbook.sha256(), receivedYear, options.units());
      findings.addAll(plan.findings());
      refused = plan.isRefused();
      plans = refused ? plans : plan.sheets().iterator();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(
          "workbook cannot be read: " + workbook.source().path(), e);
    }
  }

  private boolean openSheet() {
    closeSheet();
    if (!plans.hasNext()) {
      return false;
    }
    SheetPlan plan = plans.next();
    SubmissionDraft candidate = new SubmissionDraft(workbook.sha256(), plan);
    SubmissionDraft owner = drafts.computeIfAbsent(candidate.id(), id -> candidate);
    owner.add(plan);
    draft = owner;
    period = owner.period().text();
    Period ofSheet = plan.period();
    int latestYear = ofSheet.equals(Period.NONE) ? receivedYear : ofSheet.year();
    RulesContext rulesContext = new RulesContext(plan.unit(), ofSheet, options.grades());
    RowRules shared =
        rules.computeIfAbsent(owner.id(), id -> Forms.of(plan.form()).rules(rulesContext));
    rows =
        new SheetRows(
            plan.sheet(),
            plan.form(),
            plan.header(),
            plan.title(),
            shared,
            new ReadingContext(ofSheet, latestYear, options.grades()),
            workbook.source().name(),
            workbook.sha256());
    return true;
  }

  private void closeSheet() {
    SheetRows current = rows;
    rows = null;
    if (current != null) {
      Objects.requireNonNull(draft).findings().addAll(current.findings());
      current.close();
    }
  }

  private void refuse(UnreadableWorkbook reason) {
    refused = true;
    rows = null;
    plans = List.<SheetPlan>of().iterator();
    SourceRef source = SourceRef.ofWorkbook(workbook.source().name(), workbook.sha256());
    findings.add(
        new Finding(reason.rule(), Severity.ERROR, source, null, null, reason.arguments()));
  }

  private LandedRow landed(FormRow row, SubmissionDraft owner) {
    FormCode form = owner.form();
    return new LandedRow(
        owner.id(),
        form,
        period,
        owner.unit(),
        row.sheet(),
        row.number(),
        row.isWarned(),
        row.rawTexts(),
        row.values());
  }
}
