/** A report as a table and as a document, before any file format: forms, columns, lines, cells. */
@NullMarked
package vn.bienche.reports.table;

import org.jspecify.annotations.NullMarked;
