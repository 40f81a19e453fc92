/** Walking of folders and bundles: which files are workbooks, and where their bytes are. */
@NullMarked
package vn.bienche.ingest.inbox;

import org.jspecify.annotations.NullMarked;
