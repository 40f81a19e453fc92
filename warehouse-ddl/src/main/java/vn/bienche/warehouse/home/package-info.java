/**
 * The home folder of an installation: where things lie, its lock, and the settings that stand in
 * it.
 */
@NullMarked
package vn.bienche.warehouse.home;

import org.jspecify.annotations.NullMarked;
