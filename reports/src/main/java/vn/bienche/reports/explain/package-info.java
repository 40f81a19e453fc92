/**
 * From a printed figure back to the facts behind it, and to workbook, sheet and cell. Read from
 * what was published; the facts are counted again and must make the figure.
 */
@NullMarked
package vn.bienche.reports.explain;

import org.jspecify.annotations.NullMarked;
