/** Removing a person from the lake; the serving warehouse has its own way in {@code database}. */
@NullMarked
package vn.bienche.warehouse.erasure;

import org.jspecify.annotations.NullMarked;
