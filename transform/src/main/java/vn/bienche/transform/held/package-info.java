/** Rows of tables that are few enough for one machine to hold, and the files that keep them. */
@NullMarked
package vn.bienche.transform.held;

import org.jspecify.annotations.NullMarked;
