package vn.bienche.warehouse.table;

/**
 * {@code landing/findings}: what was wrong or odd in what arrived. Grain: one finding. Append only.
 *
 * <p>Raw values may be personal data: the table stays in the lake, and only counts by rule are
 * published.
 */
public final class LandingFindings {

  public static final String NAME = "landing/findings";

  /**
   * Severity of a row that takes a warning back: it names submission, rule, sheet, row and column.
   * A warning stands while there are more rows that give it than rows that take it back.
   */
  public static final String CURED = "cured";

  private LandingFindings() {}

  /** Columns as Spark DDL, in the order in which they are written. */
  public static String ddl() {
    return String.join(
        ", ",
        "batch_id string",
        "workbook_sha256 string",
        "submission_id string comment 'null when the workbook has no identity'",
        "form string",
        "unit_code string",
        "period string",
        "sheet string",
        "row_no int comment 'row as Excel shows it; null for findings of a sheet or workbook'",
        "column_key string comment 'key of the form''s column, or null'",
        "cell string comment 'address as Excel shows it'",
        "raw_value string comment 'text found'",
        "rule string comment 'number such as CE-002'",
        "severity string comment 'error, warning, repair; cured takes a warning back'",
        "arguments array<string> comment 'fill the places of the rule''s message'");
  }
}
