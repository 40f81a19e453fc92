package vn.bienche.reports.layout;

/**
 * The elements of a document that a layout profile prescribes: margins in millimetres, font sizes
 * in points.
 */
public enum Element {
  MARGIN_TOP,
  MARGIN_BOTTOM,
  MARGIN_LEFT,
  MARGIN_RIGHT,
  /** Distance of the page number from the upper edge of the page. */
  HEADER_DISTANCE,
  SUPERIOR_SIZE,
  ISSUER_SIZE,
  MOTTO_FIRST_SIZE,
  MOTTO_SECOND_SIZE,
  PLACE_AND_DATE_SIZE,
  APPENDIX_SIZE,
  TITLE_SIZE,
  SUBTITLE_SIZE,
  BODY_SIZE,
  RECIPIENTS_HEADING_SIZE,
  RECIPIENTS_SIZE,
  SIGNER_SIZE,
  PAGE_NUMBER_SIZE,
  /** Type within tables; the rules leave it to the table's width. */
  TABLE_SIZE
}
