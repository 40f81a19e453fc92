/** Measures this project beside peers that do the same work on the same files, in the same run. */
@NullMarked
package vn.bienche.bench;

import org.jspecify.annotations.NullMarked;
