package vn.bienche.warehouse.database;

import java.util.List;

/**
 * A table in a dump.
 *
 * @param name schema and name
 * @param columns in the order of the dump
 * @param rows their number
 */
public record DumpedTable(String name, List<String> columns, long rows) {

  public DumpedTable {
    columns = List.copyOf(columns);
  }
}
