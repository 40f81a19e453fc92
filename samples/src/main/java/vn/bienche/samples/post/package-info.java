/** Who sends which form for which period, and when it comes in. */
@NullMarked
package vn.bienche.samples.post;

import org.jspecify.annotations.NullMarked;
