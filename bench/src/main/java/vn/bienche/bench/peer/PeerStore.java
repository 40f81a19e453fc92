package vn.bienche.bench.peer;

import java.sql.SQLException;
import java.time.LocalDate;

/** A database that holds one table per form and answers with the figures of a report. */
interface PeerStore {

  /**
   * Runs the statements that prepare a table's figures, then its query.
   *
   * @param report such as {@code R01}
   * @param day that the report is of, or the last one of its quarter
   */
  PeerResult query(String report, LocalDate day) throws SQLException;
}
