/**
 * Builds dimensions, facts and marts from the landing tables with SQL models and publishes them to
 * PostgreSQL. {@link vn.bienche.transform.Build} is the entry for the command line.
 */
@NullMarked
package vn.bienche.transform;

import org.jspecify.annotations.NullMarked;
