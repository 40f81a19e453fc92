/** What Linux's {@code /proc} says of processes, a database server's among them. */
@NullMarked
package vn.bienche.bench.process;

import org.jspecify.annotations.NullMarked;
