/**
 * What planners' notebooks read, count and draw with. Everything that a cell shows gives HTML as
 * its text, which the kernel displays.
 */
@NullMarked
package vn.bienche.notebooks;

import org.jspecify.annotations.NullMarked;
