package vn.bienche.transform.publish;

/**
 * What a publication did to a table.
 *
 * @param table schema and name
 * @param rows that the publication holds
 * @param added rows that it did not hold before
 * @param ended rows that it does not hold any more
 */
public record PublishedCount(String table, long rows, long added, long ended) {}
