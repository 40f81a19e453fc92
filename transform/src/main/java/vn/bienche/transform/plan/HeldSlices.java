package vn.bienche.transform.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.UnsafeRow;
import org.jspecify.annotations.Nullable;
import vn.bienche.transform.held.HeldRows;
import vn.bienche.transform.held.KeptRows;
import vn.bienche.transform.sql.Slices;
import vn.bienche.transform.sql.SqlModel;

/**
 * A small table made of a large one that is kept in slices: only rows of slices in which the large
 * one changed are worked out, the others are taken from where the former run kept them.
 *
 * @param model of which only one input may have changed
 * @param slices its cut, the same as that of the input
 * @param kept rows of the former run
 */
record HeldSlices(SqlModel model, Slices slices, KeptRows kept) {

  /**
   * The rows of all slices.
   *
   * @param query gives the rows of a statement
   * @param most rows that the table may have
   * @return null when the table has to be made whole
   */
  @Nullable HeldRows refresh(Function<String, Dataset<Row>> query, RunInputs inputs, int most) {
    Set<String> changed = changed(inputs);
    String former = inputs.former();
    if (changed == null || former == null) {
      return null;
    }
    HeldRows before = kept.read(model.name(), former);
    if (before == null || changed.isEmpty()) {
      return before;
    }
    HeldRows anew = HeldRows.of(query.apply(slices.limited(model.sql(), changed)), most);
    if (anew == null) {
      return null;
    }
    int column = before.type().fieldIndex(slices.column());
    List<UnsafeRow> rows = new ArrayList<>(anew.raw());
    for (UnsafeRow row : before.raw()) {
      if (!changed.contains(row.getString(column))) {
        rows.add(row);
      }
    }
    return rows.size() > most ? null : new HeldRows(anew.type(), rows);
  }

  /** Slices in which the input may hold other rows than in the former run; null if unknown. */
  private @Nullable Set<String> changed(RunInputs inputs) {
    ModelTable input = slices.input() == null ? null : inputs.tables().get(slices.input());
    TableSlices of = input == null ? null : input.slices();
    boolean alone =
        model.reads().stream().allMatch(n -> n.equals(slices.input()) || inputs.isAsBefore(n));
    return alone && of != null && of.column().equals(slices.column()) ? of.changed() : null;
  }
}
