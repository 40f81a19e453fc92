package vn.bienche.ingest;

import java.util.List;
import vn.bienche.warehouse.value.Verdict;

/**
 * What a run did.
 *
 * @param batchId of the rows in the lake; also given in a dry run, where nothing carries it
 * @param workbooks in the order of their paths, a workbook of several forms or units with one entry
 *     for each
 */
public record IngestReport(String batchId, List<WorkbookResult> workbooks) {

  public IngestReport {
    workbooks = List.copyOf(workbooks);
  }

  /** How many entries have this verdict. */
  public int count(Verdict verdict) {
    return (int) workbooks.stream().filter(w -> w.verdict() == verdict).count();
  }

  public long rowsRead() {
    return workbooks.stream().mapToLong(WorkbookResult::rowsRead).sum();
  }

  public long rowsLoaded() {
    return workbooks.stream().mapToLong(WorkbookResult::rowsLoaded).sum();
  }

  public long rowsWarned() {
    return workbooks.stream().mapToLong(WorkbookResult::rowsWarned).sum();
  }

  public long rowsRejected() {
    return workbooks.stream().mapToLong(WorkbookResult::rowsRejected).sum();
  }

  /** Whether every row of every workbook is in the lake: nothing rejected, refused or held. */
  public boolean isClean() {
    return rowsRejected() == 0 && count(Verdict.REFUSED) == 0 && count(Verdict.HELD) == 0;
  }
}
