/** Checks of a model's rows, run after the model; an error stops the publication. */
@NullMarked
package vn.bienche.transform.check;

import org.jspecify.annotations.NullMarked;
