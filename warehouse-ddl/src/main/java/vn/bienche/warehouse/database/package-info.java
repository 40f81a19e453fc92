/**
 * Opening the serving warehouse: a PostgreSQL that runs from the home folder, or a server
 * elsewhere; and bringing its schema up to date. The only place that starts and stops a server.
 */
@NullMarked
package vn.bienche.warehouse.database;

import org.jspecify.annotations.NullMarked;
