package vn.bienche.ingest.submission;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.form.FormRow;
import vn.bienche.ingest.identity.SheetPlan;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

/**
 * What one workbook says of one form, unit and period, before the verdict; counts grow while its
 * rows are read.
 */
public final class SubmissionDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String id;
  private final FormCode form;
  private final String unit;
  private final Period period;
  private final int version;
  private final @Nullable Integer template;
  private final List<SheetHeader> sheets = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Evidence evidence = new Evidence();
  private final SentTotals totals;
  private int loaded;
  private int warned;
  private int rejected;

  SubmissionDraft(String sha256, SheetPlan plan) {
    this.form = plan.form();
    this.totals = new SentTotals(form);
    this.unit = plan.unit();
    this.period = plan.period();
    this.version = plan.version();
    this.template = plan.template();
    this.id = SubmissionId.of(sha256, form, unit, period);
  }

  public String id() {
    return id;
  }

  public FormCode form() {
    return form;
  }

  public String unit() {
    return unit;
  }

  public Period period() {
    return period;
  }

  public int version() {
    return version;
  }

  /** Version of the template, or null when it is not ours. */
  public @Nullable Integer template() {
    return template;
  }

  public List<SheetHeader> sheets() {
    return sheets;
  }

  public List<Finding> findings() {
    return findings;
  }

  /** What the loaded rows add up to. */
  public SentTotals totals() {
    return totals;
  }

  public Evidence evidence() {
    return evidence;
  }

  public int read() {
    return loaded + rejected;
  }

  public int loaded() {
    return loaded;
  }

  public int warned() {
    return warned;
  }

  public int rejected() {
    return rejected;
  }

  void add(SheetPlan plan) {
    Map<String, String> letters = new TreeMap<>();
    plan.header().columns().forEach((i, column) -> letters.put(column.key(), RawCell.letters(i)));
    sheets.add(new SheetHeader(plan.sheet().name(), plan.header().lastRow(), letters));
  }

  void count(FormRow row) {
    if (!row.findings().isEmpty()) {
      findings.addAll(row.findings());
    }
    if (row.isRejected()) {
      rejected++;
      return;
    }
    loaded++;
    warned += row.isWarned() ? 1 : 0;
    evidence.note(form, row);
    totals.add(row::value);
  }
}
