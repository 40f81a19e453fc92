/**
 * The peer: the main job's four tables as a straightforward program on one machine would make them,
 * with fastexcel-reader, DuckDB and JasperReports. It reads the well-made workbooks of the sample
 * province and nothing worse: no findings, no history, no returned workbooks, no official layout.
 */
@NullMarked
package vn.bienche.bench.peer;

import org.jspecify.annotations.NullMarked;
