/**
 * The order in which models run, and running them: concurrently where they do not depend on one
 * another.
 */
@NullMarked
package vn.bienche.transform.plan;

import org.jspecify.annotations.NullMarked;
