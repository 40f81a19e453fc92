/** Documents beside JasperReports alone: pages per second and memory. */
@NullMarked
package vn.bienche.bench.document;

import org.jspecify.annotations.NullMarked;
