/**
 * Backups of a home: lake, settings, documents and the warehouse in one file that proves itself.
 */
@NullMarked
package vn.bienche.warehouse.archive;

import org.jspecify.annotations.NullMarked;
