/** Files for people: the only place with JasperReports and POI. */
@NullMarked
package vn.bienche.reports.render;

import org.jspecify.annotations.NullMarked;
