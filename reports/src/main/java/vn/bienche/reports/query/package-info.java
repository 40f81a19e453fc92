/** Reading the warehouse: the only place with JDBC. */
@NullMarked
package vn.bienche.reports.query;

import org.jspecify.annotations.NullMarked;
