package vn.bienche.ingest.form;

/** What a row below the header is. */
enum RowKind {
  BLANK,
  /** Only numbers the columns. */
  COLUMN_NUMBERS,
  /** The header again, as on a printed page. */
  REPEATED_HEADER,
  GROUP_HEADING,
  TOTAL,
  /** The example of a template. */
  EXAMPLE,
  /** Signatures begin: what follows is no table any more. */
  SIGNATURE,
  DATA
}
