/**
 * The list of written files with their checksums, so that a document can be proven to be the one
 * published.
 */
@NullMarked
package vn.bienche.reports.manifest;

import org.jspecify.annotations.NullMarked;
