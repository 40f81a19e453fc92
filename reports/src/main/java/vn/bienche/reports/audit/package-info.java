/**
 * Audit of a published table: reads any CSV of one, learns which cells follow from which others and
 * names the cells that do not. Knows nothing of the warehouse; {@code Audit} is its only door.
 */
@NullMarked
package vn.bienche.reports.audit;

import org.jspecify.annotations.NullMarked;
