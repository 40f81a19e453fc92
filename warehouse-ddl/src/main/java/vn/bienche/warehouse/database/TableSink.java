package vn.bienche.warehouse.database;

import java.io.IOException;
import java.io.OutputStream;

/** Takes the rows of tables, one table after the other. */
@FunctionalInterface
public interface TableSink {

  /**
   * Where the rows of a table are to be written. It is not closed; the next call ends it.
   *
   * @param table schema and name
   */
  OutputStream open(String table) throws IOException;
}
