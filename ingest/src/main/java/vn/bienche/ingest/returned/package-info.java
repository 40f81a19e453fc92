/**
 * What goes back to the sender: the unit's own workbook with coloured and commented cells and a
 * first sheet that lists the findings, the machine-readable report of a run, and the difference of
 * a roster to the one before. Called by the command line after a run; nothing here decides what is
 * right or wrong.
 */
@NullMarked
package vn.bienche.ingest.returned;

import org.jspecify.annotations.NullMarked;
