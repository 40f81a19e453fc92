/** Cross-footing: every table is checked by the formulas of its form before it is written. */
@NullMarked
package vn.bienche.reports.check;

import org.jspecify.annotations.NullMarked;
