package vn.bienche.transform.plan;

import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import vn.bienche.transform.sql.Slices;
import vn.bienche.transform.sql.SqlModel;

/**
 * Some columns of one table in slices, worked out whenever they are read. A slice holds other rows
 * when that of the table does.
 */
final class SlicedView {

  private SlicedView() {}

  /**
   * The rows; those that may be new are registered as a view for the checks.
   *
   * @return null when the input is not kept in slices
   */
  static @Nullable ModelTable of(
      SqlModel model, Slices slices, Dataset<Row> rows, RunInputs inputs) {
    TableSlices input =
        Objects.requireNonNull(inputs.tables().get(slices.input()), model.name()).slices();
    if (input == null) {
      return null;
    }
    String content = TableSlices.content(input.versions());
    TableSlices known =
        inputs.former() == null ? new TableSlices(input.column(), input.versions(), null) : input;
    TableSlices.rows(rows, slices.column(), known.changed())
        .createOrReplaceTempView(model.checkedView());
    return new ModelTable(model, rows, null, content, known);
  }
}
