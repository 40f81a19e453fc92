/** SQL functions that the models share. */
@NullMarked
package vn.bienche.transform.function;

import org.jspecify.annotations.NullMarked;
