package vn.bienche.warehouse.database;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A publication as {@code ops.publication} keeps it.
 *
 * @param runNo from 1
 * @param runId identity as printed on documents
 * @param lakeVersion versions of the landing tables from which the figures follow
 * @param tables what it did to each table, by schema and name
 */
public record Publication(
    long runNo,
    String runId,
    Instant publishedAt,
    String lakeVersion,
    SortedMap<String, Counts> tables) {

  public Publication {
    tables = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(tables));
  }

  /**
   * @param rows that the publication holds
   * @param added rows that the one before did not hold
   * @param ended rows of the one before that it does not hold
   */
  public record Counts(long rows, long added, long ended) {}
}
