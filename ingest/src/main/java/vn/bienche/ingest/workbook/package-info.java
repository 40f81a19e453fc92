/**
 * Opening of workbooks of any kind as streams of rows. The only place for spreadsheet libraries,
 * CSV and XML; nothing here knows a form.
 */
@NullMarked
package vn.bienche.ingest.workbook;

import org.jspecify.annotations.NullMarked;
