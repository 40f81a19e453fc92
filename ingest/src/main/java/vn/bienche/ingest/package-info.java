/**
 * Reading of what the units send: {@link vn.bienche.ingest.Ingest} is the one door of this module
 * for the command line.
 */
@NullMarked
package vn.bienche.ingest;

import org.jspecify.annotations.NullMarked;
