/** Invented persons: who serves where, with which grade and biography. */
@NullMarked
package vn.bienche.samples.people;

import org.jspecify.annotations.NullMarked;
