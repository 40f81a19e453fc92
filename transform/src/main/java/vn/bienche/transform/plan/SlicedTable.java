package vn.bienche.transform.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.delta.tables.DeltaTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import vn.bienche.transform.source.LakeScan;
import vn.bienche.transform.sql.Slices;
import vn.bienche.transform.sql.SqlModel;
import vn.bienche.transform.sql.TextHash;

/**
 * A table of the lake of which only changed slices are rewritten.
 *
 * <p>What its slices rest on stands in the metadata of the commit that wrote them, so that rows and
 * versions are committed together. A commit of anybody else has no such metadata: all slices are
 * written anew then.
 */
final class SlicedTable {

  private static final String METADATA = "userMetadata";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SparkSession spark;
  private final SqlModel model;
  private final Slices slices;
  private final String path;

  SlicedTable(SparkSession spark, SqlModel model, Slices slices, String path) {
    this.spark = spark;
    this.model = model;
    this.slices = slices;
    this.path = path;
  }

  /**
   * State of all slices.
   *
   * @param models hash of all models: another query may give other rows
   * @param versions hash of its parts by slice
   * @param written slices that the commit wrote
   */
  record State(String models, Map<String, String> versions, Set<String> written) {}

  /**
   * Brings the table up to date. The rows that are new are registered as a view for the checks,
   * with those of the commit before: whoever wrote them may have been killed before they were
   * checked.
   *
   * @param models hash of all models
   */
  ModelTable refresh(Dataset<Row> query, String models) {
    Map<String, String> versions = versions();
    State stored = stored();
    if (stored == null || !stored.models().equals(models)) {
      State all = new State(models, versions, versions.keySet());
      write(query, all).option("overwriteSchema", "true").save(path);
      return table(content(versions), null);
    }
    Set<String> changed = changed(stored.versions(), versions);
    if (!changed.isEmpty()) {
      Dataset<Row> rows = query.where(functions.col(slices.column()).isin(changed.toArray()));
      State now = new State(models, versions, changed);
      write(rows, now).option("replaceWhere", condition(changed)).save(path);
    }
    Set<String> unchecked = new TreeSet<>(changed);
    unchecked.addAll(stored.written());
    return table(content(versions), unchecked);
  }

  /** The table as it stands, known to be up to date. */
  @Nullable ModelTable former(String content) {
    State stored = stored();
    return stored == null ? null : table(content, stored.written());
  }

  /** Makes the next build write and check all slices. */
  void distrust() {
    spark.sql("alter table delta.`" + path + "` set tblproperties ('bienche.checked' = 'failed')");
  }

  private DataFrameWriter<Row> write(Dataset<Row> rows, State state) {
    return rows.write()
        .format("delta")
        .mode("overwrite")
        .partitionBy(model.spec().partitionBy().toArray(String[]::new))
        .option(METADATA, json(state));
  }

  private static String content(Map<String, String> versions) {
    return TextHash.of(versions.toString());
  }

  private ModelTable table(String content, @Nullable Set<String> unchecked) {
    Dataset<Row> table = LakeScan.of(spark, path, null);
    Dataset<Row> looked =
        unchecked == null
            ? table
            : table.where(functions.col(slices.column()).isin(unchecked.toArray()));
    looked.createOrReplaceTempView(model.checkedView());
    return new ModelTable(model, table, null, content);
  }

  private Map<String, String> versions() {
    Map<String, Set<String>> parts = new TreeMap<>();
    for (Row row : spark.sql(slices.versions()).collectAsList()) {
      parts.computeIfAbsent(row.getString(0), s -> new TreeSet<>()).add(String.valueOf(row.get(1)));
    }
    Map<String, String> versions = new TreeMap<>();
    parts.forEach((slice, of) -> versions.put(slice, TextHash.of(String.join("\n", of))));
    return versions;
  }

  private static Set<String> changed(Map<String, String> stored, Map<String, String> wanted) {
    Set<String> changed = new TreeSet<>(stored.keySet());
    changed.addAll(wanted.keySet());
    changed.removeIf(s -> stored.containsKey(s) && stored.get(s).equals(wanted.get(s)));
    return changed;
  }

  private String condition(Set<String> changed) {
    return changed.stream()
        .map(s -> "'" + s.replace("'", "''") + "'")
        .collect(Collectors.joining(", ", slices.column() + " in (", ")"));
  }

  private @Nullable State stored() {
    if (!DeltaTable.isDeltaTable(spark, path)) {
      return null;
    }
    List<Row> last = DeltaTable.forPath(spark, path).history(1).select(METADATA).collectAsList();
    if (last.isEmpty() || last.get(0).isNullAt(0)) {
      return null;
    }
    try {
      return JSON.readValue(last.get(0).getString(0), State.class);
    } catch (JsonProcessingException foreign) {
      return null;
    }
  }

  private static String json(State state) {
    try {
      return JSON.writeValueAsString(state);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts are always JSON", e);
    }
  }
}
