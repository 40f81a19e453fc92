/** Formulas that are easily computed again, so that a stored result can be compared. */
@NullMarked
package vn.bienche.ingest.formula;

import org.jspecify.annotations.NullMarked;
