package vn.bienche.transform.publish;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Publishes tables in one transaction, so that a reader sees the former publication or the new one
 * and a run that is killed leaves the former.
 */
public final class Publisher {

  /** {@code run_to} of a row that the latest publication holds. */
  static final long OPEN = Long.MAX_VALUE;

  /** Two publications never run at once; the number is arbitrary but fixed. */
  private static final long LOCK = 7_209_202_301L;

  private final Supplier<Connection> warehouse;

  public Publisher(Supplier<Connection> warehouse) {
    this.warehouse = warehouse;
  }

  /**
   * The latest publication, if it rests on this basis. Of what was known on a day, the latest
   * publication that rests on it.
   */
  public Optional<Publication> latest(PublicationBasis basis) {
    String query =
        "select run_no, run_id from ops.publication"
            + " where lake_version = ? and detail ->> 'models' = ? and detail ->> 'settings' = ? and"
            + (basis.knownOn() == null
                ? " run_no = (select max(run_no) from ops.publication where known_on is null)"
                : " known_on is not null")
            + " order by run_no desc limit 1";
    try (Connection connection = warehouse.get();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, basis.lakeVersion());
      statement.setString(2, basis.modelHash());
      statement.setString(3, basis.settings());
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? Optional.of(new Publication(row.getLong(1), row.getString(2), List.of()))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new PublicationFault("the latest publication cannot be read", e);
    }
  }

  /** Who must not be named by anything that is built. */
  public ErasedPersons erased() {
    try (Connection connection = warehouse.get()) {
      return ErasedPersons.in(connection);
    } catch (SQLException e) {
      throw new PublicationFault("the register of erasures cannot be read", e);
    }
  }

  /**
   * Contents that were given with the publication that stands, if it rests on the same models and
   * settings; else empty. What was known on a day stands aside and is always built whole.
   */
  public Map<String, String> contents(PublicationBasis basis) {
    if (basis.knownOn() != null) {
      return Map.of();
    }
    String query =
        "select c.key, c.value from ops.publication p, jsonb_each_text(p.detail -> 'contents') c"
            + " where p.run_no = (select max(run_no) from ops.publication where known_on is null)"
            + " and p.detail ->> 'models' = ? and p.detail ->> 'settings' = ?";
    try (Connection connection = warehouse.get();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, basis.modelHash());
      statement.setString(2, basis.settings());
      Map<String, String> contents = new HashMap<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          contents.put(rows.getString(1), rows.getString(2));
        }
      }
      return contents;
    } catch (SQLException e) {
      throw new PublicationFault("the latest publication cannot be read", e);
    }
  }

  /**
   * Publishes these tables; others stay as the latest publication has them.
   *
   * @param contents what tells the rows of each model from others, kept with the publication
   * @param started told of each table before it is loaded
   * @throws PublicationFault when anything fails; nothing is changed then
   */
  public Publication publish(
      List<PublishedTable> tables,
      PublicationBasis basis,
      Map<String, String> contents,
      Consumer<String> started) {
    try (Connection connection = warehouse.get()) {
      connection.setAutoCommit(false);
      try {
        Publication publication = publish(connection, tables, basis, contents, started);
        connection.commit();
        return publication;
      } catch (SQLException | IOException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException | IOException e) {
      throw new PublicationFault("nothing was published: " + e.getMessage(), e);
    }
  }

  private static Publication publish(
      Connection connection,
      List<PublishedTable> tables,
      PublicationBasis basis,
      Map<String, String> contents,
      Consumer<String> started)
      throws SQLException, IOException {
    long runNo = next(connection);
    // Read under the lock that erasing takes, so that nobody is erased between reading and
    // committing
    ErasedPersons erased = ErasedPersons.in(connection);
    TableLoad load = new TableLoad(connection, runNo);
    List<PublishedCount> counts = new ArrayList<>();
    for (PublishedTable table : tables) {
      started.accept(table.name());
      counts.add(load.load(erased.leftOutOf(table)));
      if (basis.knownOn() != null) {
        load.setAside(table);
      }
    }
    String runId = register(connection, runNo, basis, contents, counts);
    return new Publication(runNo, runId, counts);
  }

  private static long next(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set local timezone = 'Asia/Ho_Chi_Minh'");
      statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
      try (ResultSet row =
          // The number after a publication that was set aside is that of the rows put back
          statement.executeQuery(
              "select coalesce(max(run_no + if_aside), 0) + 1 from (select run_no,"
                  + " case when known_on is null then 0 else 1 end as if_aside from ops.publication) p")) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static String register(
      Connection connection,
      long runNo,
      PublicationBasis basis,
      Map<String, String> contents,
      List<PublishedCount> counts)
      throws SQLException {
    String insert =
        "insert into ops.publication (run_no, run_id, lake_version, known_on, detail) values (?, ?, ?, ?,"
            + " jsonb_build_object('models', ?::text, 'settings', ?::text, 'contents', ?::jsonb, 'tables', ?::jsonb))";
    String runId = runId(runNo, basis);
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setLong(1, runNo);
      statement.setString(2, runId);
      statement.setString(3, basis.lakeVersion());
      statement.setObject(4, basis.knownOn());
      statement.setString(5, basis.modelHash());
      statement.setString(6, basis.settings());
      statement.setString(7, json(contents));
      statement.setString(8, json(counts));
      statement.executeUpdate();
    }
    return runId;
  }

  /**
   * Number and a check part of the basis, so that documents of two warehouses are not mistaken for
   * one another.
   */
  private static String runId(long runNo, PublicationBasis basis) {
    return String.format(Locale.ROOT, "%06d-%08x", runNo, basis.hashCode());
  }

  /** Names of models and hashes, which need no escapes. */
  private static String json(Map<String, String> contents) {
    return contents.entrySet().stream()
        .map(e -> "\"" + e.getKey() + "\": \"" + e.getValue() + "\"")
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String json(List<PublishedCount> counts) {
    List<String> parts = new ArrayList<>();
    for (PublishedCount count : counts) {
      parts.add(
          String.format(
              Locale.ROOT,
              "\"%s\": {\"rows\": %d, \"added\": %d, \"ended\": %d}",
              count.table(),
              count.rows(),
              count.added(),
              count.ended()));
    }
    return "{" + String.join(", ", parts) + "}";
  }
}
