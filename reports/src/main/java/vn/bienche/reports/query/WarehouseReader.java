package vn.bienche.reports.query;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.ReportFault;

/** Runs the queries of the reports against the serving warehouse. */
public final class WarehouseReader {

  private static final String PUBLICATION = "/vn/bienche/reports/query/publication.sql";
  private static final String IDENTITY = "/vn/bienche/reports/query/identity.sql";
  private static final String UNITS_BELOW = "/vn/bienche/reports/query/units_below.sql";

  private final KeptConnections connections;

  /** With a connection for each query. */
  public WarehouseReader(Supplier<Connection> warehouse) {
    this(KeptConnections.none(warehouse));
  }

  public WarehouseReader(KeptConnections connections) {
    this.connections = connections;
  }

  /**
   * The publication with this identity, or the latest where {@code runId} is null; empty where
   * there is none.
   */
  public Optional<Publication> publication(@Nullable String runId) {
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    parameters.put("run_id", runId);
    return rows(PUBLICATION, parameters).stream()
        .findFirst()
        .map(
            row ->
                new Publication(
                    Long.parseLong(row.requiredText("run_no")),
                    row.requiredText("run_id"),
                    row.requiredText("lake_version"),
                    Objects.requireNonNullElse(row.text("settings"), "")));
  }

  /**
   * What besides the publication decides on the rows that queries give: the warehouse, the reader's
   * rights, and who was erased since. Only the warehouse's owner may ask.
   */
  public String identity(Publication publication) {
    return rows(IDENTITY, Map.of("run", publication.runNo())).toString();
  }

  /** Codes of all units below the parameter {@code unit} on the day {@code as_of}. */
  public Set<String> unitsBelow(Map<String, ? extends @Nullable Object> parameters) {
    return rows(UNITS_BELOW, parameters).stream()
        .map(row -> row.requiredText("unit_code"))
        .collect(Collectors.toSet());
  }

  /**
   * As {@link #publication}, where one must be there.
   *
   * @throws ReportFault when nothing is published, or there is no such publication
   */
  public Publication requiredPublication(@Nullable String runId) {
    return publication(runId).orElseThrow(() -> noPublication(runId));
  }

  private static ReportFault noPublication(@Nullable String runId) {
    return runId == null
        ? new ReportFault(
            "Kho dữ liệu chưa có số liệu nào được công bố; hãy chạy lệnh build trước.",
            "Nothing has been published to the warehouse yet; run build first.")
        : new ReportFault(
            "Không có lượt công bố '" + runId + "'.", "There is no publication '" + runId + "'.");
  }

  /**
   * All rows of the query at {@code path} of the class path.
   *
   * @throws ReportFault when the warehouse cannot be reached or refuses the query
   */
  public List<Row> rows(String path, Map<String, ? extends @Nullable Object> parameters) {
    NamedSql query = NamedSql.resource(path);
    for (String name : query.parameters()) {
      if (!parameters.containsKey(name)) {
        throw new IllegalStateException(
            path + " asks for :" + name + ", known are " + parameters.keySet());
      }
    }
    try {
      return rows(query, parameters);
    } catch (SQLException e) {
      throw new ReportFault(
          "Không đọc được kho dữ liệu (" + path + "): " + e.getMessage(),
          "The warehouse cannot be read (" + path + "): " + e.getMessage(),
          e);
    }
  }

  private List<Row> rows(NamedSql query, Map<String, ? extends @Nullable Object> parameters)
      throws SQLException {
    Connection connection = connections.take();
    List<Row> rows;
    try (PreparedStatement statement = connection.prepareStatement(query.sql())) {
      int position = 1;
      for (String name : query.parameters()) {
        statement.setObject(position++, parameters.get(name));
      }
      try (ResultSet result = statement.executeQuery()) {
        rows = rows(result);
      }
    } catch (SQLException | RuntimeException fault) {
      try (connection) {
        throw fault;
      }
    }
    connections.giveBack(connection);
    return rows;
  }

  private static List<Row> rows(ResultSet result) throws SQLException {
    ResultSetMetaData columns = result.getMetaData();
    List<Row> rows = new ArrayList<>();
    while (result.next()) {
      Map<String, @Nullable Object> values = new LinkedHashMap<>();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        Object value = result.getObject(i);
        values.put(
            columns.getColumnLabel(i), value instanceof Date date ? date.toLocalDate() : value);
      }
      rows.add(new Row(values));
    }
    return rows;
  }
}
