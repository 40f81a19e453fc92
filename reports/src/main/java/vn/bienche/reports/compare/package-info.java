/**
 * Units side by side and periods side by side: differences, ranks, and the parts of a difference.
 * Figures are those of the published marts; nothing is counted here.
 */
@NullMarked
package vn.bienche.reports.compare;

import org.jspecify.annotations.NullMarked;
