package vn.bienche.ingest.landing;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.submission.HashedWorkbook;
import vn.bienche.ingest.submission.LandedRow;
import vn.bienche.ingest.submission.ReadingOptions;
import vn.bienche.ingest.submission.WorkbookReport;
import vn.bienche.ingest.submission.WorkbookRows;

/** The rows of a task's workbooks, one workbook open at a time. */
final class TaskRows implements Iterator<Row> {

  private final String batchId;
  private final Iterator<HashedWorkbook> workbooks;
  private final ReadingOptions options;
  private final Consumer<WorkbookReport> done;
  private @Nullable WorkbookRows current;

  TaskRows(
      String batchId,
      Iterator<HashedWorkbook> workbooks,
      ReadingOptions options,
      Consumer<WorkbookReport> done) {
    this.batchId = batchId;
    this.workbooks = workbooks;
    this.options = options;
    this.done = done;
    TaskContext task = TaskContext.get();
    if (task != null) {
      TaskCompletionListener closing = ignored -> close();
      task.addTaskCompletionListener(closing);
    }
  }

  @Override
  public boolean hasNext() {
    while (true) {
      WorkbookRows open = current;
      if (open != null) {
        if (open.hasNext()) {
          return true;
        }
        close();
        done.accept(open.report());
      }
      if (!workbooks.hasNext()) {
        return false;
      }
      current = new WorkbookRows(workbooks.next(), options);
    }
  }

  @Override
  public Row next() {
    WorkbookRows open = hasNext() ? current : null;
    if (open == null) {
      throw new NoSuchElementException();
    }
    return row(open.next());
  }

  private void close() {
    WorkbookRows open = current;
    current = null;
    if (open != null) {
      open.close();
    }
  }

  private Row row(LandedRow landed) {
    @Nullable Object[] values = new Object[LandingTables.ROWS.size()];
    values[0] = batchId;
    values[1] = landed.submissionId();
    values[2] = landed.form().name();
    values[3] = landed.period();
    values[4] = landed.unit();
    values[5] = landed.sheet();
    values[6] = landed.number();
    values[7] = landed.warned();
    values[8] = landed.raw().toArray(new String[0]);
    values[LandingTables.ROWS.fieldIndex(landed.form().columnName())] =
        RowFactory.create(landed.values().toArray());
    return RowFactory.create(values);
  }
}
