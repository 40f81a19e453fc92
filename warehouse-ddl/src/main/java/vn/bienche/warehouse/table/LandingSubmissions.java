package vn.bienche.warehouse.table;

/**
 * {@code landing/submissions}: what arrived and what became of it.
 *
 * <p>Grain: one workbook × form × unit × period, or one refused workbook of which form, unit or
 * period could not be read. Key: batch_id, submission_id. Append only; the row with the latest
 * {@code decided_at} of a submission_id is its verdict (a held roster that is accepted later gets a
 * second row). Written last in a batch: it makes the batch's rows count.
 *
 * <p>Of the accepted submissions of one unit, form and period the current one has the greatest
 * (file_version, received_at, workbook_sha256), so that the order of arrival never matters.
 */
public final class LandingSubmissions {

  public static final String NAME = "landing/submissions";

  private LandingSubmissions() {}

  /** Columns as Spark DDL, in the order in which they are written. */
  public static String ddl() {
    return String.join(
        ", ",
        "batch_id string comment 'run that read the workbook'",
        "submission_id string comment 'hash of workbook, form, unit and period'",
        "workbook_sha256 string comment 'hash of the workbook''s bytes'",
        "workbook_name string comment 'file name'",
        "workbook_path string comment 'path below the inbox, with the bundle it came in'",
        "workbook_bytes bigint comment 'size'",
        "sender string comment 'unit code of the inbox folder, or null'",
        "form string comment 'code of the form, or null when unknown'",
        "unit_code string comment 'unit of the title block, or null when unknown'",
        "period string comment 'text form of the period, or null when unknown'",
        "period_from date comment 'first day of the period; null for forms without one'",
        "period_to date comment 'last day of the period; null for forms without one'",
        "form_version int comment 'version of the template, or null when not ours'",
        "file_version int comment '_v2 in the file name or version of the hidden sheet; 1 when neither tells'",
        "received_at timestamp comment 'time of the file itself'",
        "decided_at timestamp comment 'when the verdict was given'",
        "verdict string comment 'accepted, held, refused'",
        "rows_read int",
        "rows_loaded int comment 'with and without warnings'",
        "rows_warned int comment 'those of rows_loaded that carry a warning'",
        "rows_rejected int",
        "sheets array<struct<sheet: string, header_row: int, columns: map<string, string>>>"
            + " comment 'per sheet: row of the header, and column letter of each key'");
  }
}
