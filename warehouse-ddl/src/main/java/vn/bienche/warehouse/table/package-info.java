/**
 * Contracts of the tables at which {@code ingest}, {@code transform} and {@code reports} meet:
 * names, columns, grain and key. The serving tables' DDL is Flyway's, in {@code db/migration}.
 */
@NullMarked
package vn.bienche.warehouse.table;

import org.jspecify.annotations.NullMarked;
