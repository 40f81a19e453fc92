/** Sample provinces: workbooks of invented persons whose aggregates are known. */
@NullMarked
package vn.bienche.samples;

import org.jspecify.annotations.NullMarked;
