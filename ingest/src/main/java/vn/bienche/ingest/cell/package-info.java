/** Readers of one value: pure functions from a cell to a typed value or a problem. */
@NullMarked
package vn.bienche.ingest.cell;

import org.jspecify.annotations.NullMarked;
