/** Workbooks with seeded defects whose findings are known beforehand. */
@NullMarked
package vn.bienche.samples.defect;

import org.jspecify.annotations.NullMarked;
