/** R09: the figures of the quarterly report's section II as running text. */
@NullMarked
package vn.bienche.reports.quarterlyreport;

import org.jspecify.annotations.NullMarked;
