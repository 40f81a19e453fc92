package vn.bienche.ingest.form;

import vn.bienche.warehouse.contract.FormColumn;

/** Rules that look at more than one value; one instance sees all rows of one submission. */
public interface RowRules {

  /** A form whose columns say everything. */
  RowRules NONE = row -> {};

  /** Looks at a row whose values have been read; rejected rows are shown too. */
  void check(FormRow row);

  /** Fills values that the sheet gives once for all rows, before anything is checked. */
  default void complete(FormRow row, TitleBlock title) {}

  /** Whether an empty or bad value of this column rejects the row. */
  default boolean requires(FormColumn column, FormRow row) {
    return column.required();
  }
}
