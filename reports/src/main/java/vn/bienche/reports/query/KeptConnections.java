package vn.bienche.reports.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * Connections that wait for the next query, since signing in takes longer than most queries. For
 * one command; what lives longer would have to ask whether they still hold.
 */
public final class KeptConnections implements AutoCloseable {

  private final Supplier<Connection> warehouse;
  private final int most;
  private final Deque<Connection> waiting = new ArrayDeque<>();

  private KeptConnections(Supplier<Connection> warehouse, int most) {
    this.warehouse = warehouse;
    this.most = most;
  }

  /** Keeps every connection until it is closed itself. */
  public static KeptConnections of(Supplier<Connection> warehouse) {
    return new KeptConnections(warehouse, Integer.MAX_VALUE);
  }

  /** Keeps none: each serves one query. */
  public static KeptConnections none(Supplier<Connection> warehouse) {
    return new KeptConnections(warehouse, 0);
  }

  /** One for the caller alone, to be given back. */
  Connection take() {
    synchronized (waiting) {
      Connection kept = waiting.poll();
      if (kept != null) {
        return kept;
      }
    }
    return warehouse.get();
  }

  /** For one after whose query nothing is open any more. */
  void giveBack(Connection connection) throws SQLException {
    synchronized (waiting) {
      if (waiting.size() < most) {
        waiting.push(connection);
        return;
      }
    }
    connection.close();
  }

  @Override
  public void close() {
    synchronized (waiting) {
      for (Connection connection : waiting) {
        try {
          connection.close();
        } catch (SQLException gone) {
          // The server ended it before
        }
      }
      waiting.clear();
    }
  }
}
