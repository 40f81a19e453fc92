/**
 * The fixed facts of the sample province, read from CSV resources: units, staffing, positions,
 * quotas, hours, tasks.
 */
@NullMarked
package vn.bienche.samples.data;

import org.jspecify.annotations.NullMarked;
