/** Vietnamese writing of numbers, dates and periods. */
@NullMarked
package vn.bienche.reports.text;

import org.jspecify.annotations.NullMarked;
