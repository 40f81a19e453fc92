package vn.bienche.transform.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.delta.tables.DeltaTable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import vn.bienche.transform.sql.Slices;
import vn.bienche.transform.sql.SqlModel;
import vn.bienche.warehouse.lake.LakeScan;
import vn.bienche.warehouse.value.Sha256;

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
   * with those of the commit before unless the former run left the table as it stands: whoever
   * wrote them may have been killed before they were checked.
   *
   * @param query gives the rows of a statement
   */
  ModelTable refresh(Function<String, Dataset<Row>> query, RunInputs inputs) {
    Map<String, String> versions = versions(inputs);
    State stored = stored();
    if (stored == null || !stored.models().equals(inputs.models())) {
      State all = new State(inputs.models(), versions, versions.keySet());
      write(query.apply(model.sql()), all).option("overwriteSchema", "true").save(path);
      return table(versions, null, null);
    }
    boolean known = TableSlices.content(stored.versions()).equals(inputs.former());
    Set<String> changed = changed(stored.versions(), versions);
    if (!changed.isEmpty()) {
      Dataset<Row> rows = query.apply(slices.limited(model.sql(), changed));
      State now = new State(inputs.models(), versions, changed);
      write(rows, now).option("replaceWhere", slices.condition(changed)).save(path);
    }
    Set<String> unchecked = new TreeSet<>(changed);
    if (!known) {
      unchecked.addAll(stored.written());
    }
    return table(versions, unchecked, known ? changed : null);
  }

  /** The table as the former run left it; null when it stands otherwise. */
  @Nullable ModelTable former(String content) {
    State stored = stored();
    return stored == null || !TableSlices.content(stored.versions()).equals(content)
        ? null
        : table(stored.versions(), stored.written(), Set.of());
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

  private ModelTable table(
      Map<String, String> versions,
      @Nullable Set<String> unchecked,
      @Nullable Set<String> changed) {
    Dataset<Row> table = LakeScan.of(spark, path, null);
    TableSlices.rows(table, slices.column(), unchecked)
        .createOrReplaceTempView(model.checkedView());
    TableSlices known = new TableSlices(slices.column(), versions, changed);
    return new ModelTable(model, table, null, TableSlices.content(versions), known);
  }

  private Map<String, String> versions(RunInputs inputs) {
    return slices.versions() == null ? versionsOfInput(inputs) : versionsAsked(slices.versions());
  }

  private Map<String, String> versionsAsked(String query) {
    Map<String, Set<String>> parts = new TreeMap<>();
    for (Row row : spark.sql(query).collectAsList()) {
      parts.computeIfAbsent(row.getString(0), s -> new TreeSet<>()).add(String.valueOf(row.get(1)));
    }
    Map<String, String> versions = new TreeMap<>();
    parts.forEach((slice, of) -> versions.put(slice, Sha256.of(String.join("\n", of))));
    return versions;
  }

  /** What nobody knows again counts as changed. */
  private Map<String, String> versionsOfInput(RunInputs inputs) {
    Map<String, String> others = new TreeMap<>();
    for (String name : model.header().inputs()) {
      ModelTable other = inputs.tables().get(name);
      String content = other == null ? null : other.content();
      if (!name.equals(slices.input())) {
        others.put(name, content == null ? UUID.randomUUID().toString() : content);
      }
    }
    Map<String, String> versions = new TreeMap<>();
    slicesOf(Objects.requireNonNull(inputs.tables().get(slices.input())))
        .forEach((slice, version) -> versions.put(slice, Sha256.of(version + others)));
    return versions;
  }

  /** A table that is not kept in slices is another one in all of them when it changes. */
  private Map<String, String> slicesOf(ModelTable input) {
    if (input.slices() != null && input.slices().column().equals(slices.column())) {
      return input.slices().versions();
    }
    String content = input.content() == null ? UUID.randomUUID().toString() : input.content();
    Map<String, String> versions = new TreeMap<>();
    input
        .rows()
        .select(slices.column())
        .distinct()
        .collectAsList()
        .forEach(row -> versions.put(row.getString(0), content));
    return versions;
  }

  private static Set<String> changed(Map<String, String> stored, Map<String, String> wanted) {
    Set<String> changed = new TreeSet<>(stored.keySet());
    changed.addAll(wanted.keySet());
    changed.removeIf(s -> stored.containsKey(s) && stored.get(s).equals(wanted.get(s)));
    return changed;
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
