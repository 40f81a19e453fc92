/** What Spark's event log says of the stage that reads workbooks. */
@NullMarked
package vn.bienche.bench.cluster;

import org.jspecify.annotations.NullMarked;
