/**
 * Publication of marts to PostgreSQL in one transaction. The only package of this module that
 * speaks JDBC.
 */
@NullMarked
package vn.bienche.transform.publish;

import org.jspecify.annotations.NullMarked;
