/** The twelve forms, one class each, and the registry that knows them all. */
@NullMarked
package vn.bienche.ingest.form.catalog;

import org.jspecify.annotations.NullMarked;
