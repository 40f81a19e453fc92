package vn.bienche.warehouse.table;

import java.util.StringJoiner;
import vn.bienche.warehouse.contract.FormCatalog;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.value.FormCode;

/**
 * {@code landing/rows}: every good data row of every workbook.
 *
 * <p>Grain: one data row of one sheet. Key: batch_id, submission_id, sheet, row_no. Partitioned by
 * form and period.
 *
 * <p>A row counts only when {@link LandingSubmissions} holds its batch and submission as accepted:
 * that table is written last, so a run killed between the two leaves rows that nobody reads. The
 * typed values stand in one struct column per form, of which exactly one is not null.
 */
public final class LandingRows {

  public static final String NAME = "landing/rows";

  public static final String BATCH_ID = "batch_id";
  public static final String SUBMISSION_ID = "submission_id";
  public static final String FORM = "form";
  public static final String PERIOD = "period";
  public static final String UNIT_CODE = "unit_code";
  public static final String SHEET = "sheet";
  public static final String ROW_NO = "row_no";
  public static final String WARNED = "warned";
  public static final String RAW = "raw";

  private LandingRows() {}

  /** Columns as Spark DDL, in the order in which they are written. */
  public static String ddl() {
    StringJoiner columns = new StringJoiner(", ");
    columns
        .add("batch_id string comment 'run that read the row'")
        .add("submission_id string comment 'workbook, form, unit and period'")
        .add("form string comment 'code of the form; partition'")
        .add("period string comment 'text form of the period; partition'")
        .add("unit_code string comment 'unit that the title block names'")
        .add("sheet string comment 'sheet name'")
        .add("row_no int comment 'row number as Excel shows it'")
        .add("warned boolean comment 'whether a warning stands on the row'")
        .add(
            "raw array<string> comment 'text of each cell as read, in the order of the form''s columns'");
    for (FormCode form : FormCode.values()) {
      columns.add(form.columnName() + " " + structType(form));
    }
    return columns.toString();
  }

  /** Spark type of the struct that holds the typed values of a form. */
  public static String structType(FormCode form) {
    StringJoiner fields = new StringJoiner(", ", "struct<", ">");
    for (FormColumn column : FormCatalog.of(form).columns()) {
      fields.add(column.lakeField() + ": " + column.type().lakeType());
    }
    return fields.toString();
  }
}
