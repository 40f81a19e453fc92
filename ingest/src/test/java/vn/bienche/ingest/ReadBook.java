package vn.bienche.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.cell.KnownGrades;
import vn.bienche.ingest.identity.KnownUnits;
import vn.bienche.ingest.inbox.Inbox;
import vn.bienche.ingest.inbox.InboxWalk;
import vn.bienche.ingest.inbox.WorkbookSource;
import vn.bienche.ingest.submission.HashedWorkbook;
import vn.bienche.ingest.submission.LandedRow;
import vn.bienche.ingest.submission.ReadingOptions;
import vn.bienche.ingest.submission.SubmissionDraft;
import vn.bienche.ingest.submission.WorkbookReport;
import vn.bienche.ingest.submission.WorkbookRows;
import vn.bienche.ingest.workbook.ReadingLimits;
import vn.bienche.warehouse.contract.FormCatalog;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.RuleCode;

/**
 * A workbook read the way a task reads it, without Spark.
 *
 * @param report counts and findings
 * @param rows that would be loaded
 */
public record ReadBook(WorkbookReport report, List<LandedRow> rows) {

  public static final ReadingLimits LIMITS = new ReadingLimits(1L << 30, 2L << 30, 200);

  /** What the reading of a workbook finds. */
  public static WorkbookReport report(WorkbookSource source) {
    try (WorkbookRows reading =
        new WorkbookRows(
            HashedWorkbook.of(source),
            new ReadingOptions(LIMITS, new KnownGrades(Map.of()), KnownUnits.NONE))) {
      while (reading.hasNext()) {
        reading.next();
      }
      return reading.report();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ReadBook of(Path file) {
    return of(file, KnownUnits.NONE);
  }

  /** The workbook read when these units are known. */
  public static ReadBook of(Path file, KnownUnits units) {
    try {
      Inbox inbox = InboxWalk.walk(List.of(file), LIMITS.fileBytes());
      HashedWorkbook workbook = HashedWorkbook.of(inbox.workbooks().get(0));
      List<LandedRow> rows = new ArrayList<>();
      try (WorkbookRows reading =
          new WorkbookRows(
              workbook, new ReadingOptions(LIMITS, new KnownGrades(Map.of()), units))) {
        reading.forEachRemaining(rows::add);
        ReadBook book = new ReadBook(reading.report(), rows);
        book.check();
        return book;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows read are loaded or rejected, and every loaded row was handed out. */
  private void check() {
    int loaded = 0;
    for (SubmissionDraft draft : report.submissions()) {
      if (draft.read() != draft.loaded() + draft.rejected()) {
        throw new AssertionError("rows are lost: " + draft.id());
      }
      loaded += draft.loaded();
    }
    if (!report.refused() && loaded != rows.size()) {
      throw new AssertionError(loaded + " rows counted, " + rows.size() + " handed out");
    }
  }

  public SubmissionDraft draft() {
    return report.submissions().get(0);
  }

  public int loaded() {
    return rows.size();
  }

  public int rejected() {
    return report.submissions().stream().mapToInt(SubmissionDraft::rejected).sum();
  }

  /** All findings, those of the workbook first. */
  public List<Finding> findings() {
    List<Finding> all = new ArrayList<>(report.findings());
    report.submissions().forEach(d -> all.addAll(d.findings()));
    return all;
  }

  public List<RuleCode> rules() {
    return findings().stream().map(Finding::rule).toList();
  }

  /** Values of a column of the loaded rows. */
  public List<@Nullable Object> column(String key) {
    List<@Nullable Object> values = new ArrayList<>();
    for (LandedRow row : rows) {
      List<FormColumn> columns = FormCatalog.of(row.form()).columns();
      for (int i = 0; i < columns.size(); i++) {
        if (columns.get(i).key().equals(key)) {
          values.add(row.values().get(i));
        }
      }
    }
    return values;
  }

  /** Typed values of all loaded rows. */
  public List<List<@Nullable Object>> values() {
    return rows.stream().map(LandedRow::values).toList();
  }
}
