/**
 * Invented work logs: hours of units, persons and days that add up to given totals, and the lines
 * that fill them.
 */
@NullMarked
package vn.bienche.samples.worklog;

import org.jspecify.annotations.NullMarked;
