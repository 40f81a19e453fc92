/**
 * Values that every module shares: periods, codes, levels, findings and where they stand. Pure
 * Java, no I/O; every module may import it.
 */
@NullMarked
package vn.bienche.warehouse.value;

import org.jspecify.annotations.NullMarked;
