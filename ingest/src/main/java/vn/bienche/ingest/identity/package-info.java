/** Which form, unit and period a sheet belongs to, and who says so. */
@NullMarked
package vn.bienche.ingest.identity;

import org.jspecify.annotations.NullMarked;
