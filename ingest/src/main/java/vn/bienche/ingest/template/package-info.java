/**
 * Writing of the units' workbooks: filled ones ({@link vn.bienche.ingest.template.FormWorkbook})
 * and empty ones for clerks.
 *
 * <p>Every workbook carries the hidden sheet {@code _bienche} ({@link
 * vn.bienche.ingest.template.HiddenSheet}).
 */
@NullMarked
package vn.bienche.ingest.template;

import org.jspecify.annotations.NullMarked;
