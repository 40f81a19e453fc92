/** Whole jobs as processes: wall time, processor time and memory, ours beside the peer's. */
@NullMarked
package vn.bienche.bench.job;

import org.jspecify.annotations.NullMarked;
