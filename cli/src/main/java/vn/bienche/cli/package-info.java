/**
 * The command line: commands, options, wiring, progress, exit codes, messages in Vietnamese and
 * English. No rule and no SQL lives here.
 */
@NullMarked
package vn.bienche.cli;

import org.jspecify.annotations.NullMarked;
