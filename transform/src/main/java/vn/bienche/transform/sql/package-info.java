/**
 * The models: one {@code .sql} file each with its header and the checks beside it, found by
 * scanning the resource folder.
 */
@NullMarked
package vn.bienche.transform.sql;

import org.jspecify.annotations.NullMarked;
