package vn.bienche.transform;

/**
 * What a publication did to a table.
 *
 * @param table schema and name
 * @param rows that the publication holds
 * @param added rows that the former one did not hold
 * @param ended rows that it does not hold any more
 */
public record TableCount(String table, long rows, long added, long ended) {}
