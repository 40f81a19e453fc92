package vn.bienche.warehouse.database;

import java.io.IOException;
import java.io.InputStream;

/** Gives the rows of tables as {@link TableSink} took them. */
@FunctionalInterface
public interface TableSource {

  /**
   * Rows of a table; the reader closes it.
   *
   * @param table schema and name
   */
  InputStream open(String table) throws IOException;
}
