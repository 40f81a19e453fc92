/**
 * The official tables and appendices. {@link vn.bienche.reports.Reports} is the only entry for
 * other modules; every report has a folder of its own in the resources with its query and its form.
 */
@NullMarked
package vn.bienche.reports;

import org.jspecify.annotations.NullMarked;
