/**
 * The scheme of positions: yearly tasks that lead to its posts, and the competencies that it asks
 * for.
 */
@NullMarked
package vn.bienche.samples.planning;

import org.jspecify.annotations.NullMarked;
