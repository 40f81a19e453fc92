/** Reproducible chance. */
@NullMarked
package vn.bienche.samples.chance;

import org.jspecify.annotations.NullMarked;
