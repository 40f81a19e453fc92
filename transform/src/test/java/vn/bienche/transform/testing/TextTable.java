package vn.bienche.transform.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Rows as text: a header line, then one line per row, cells between {@code |}, an empty cell is
 * null. An array of texts is written with commas, one of structs as JSON.
 *
 * @param columns names of the header; {@code dscb.sex} is a field of a struct
 * @param rows cells in the order of the columns
 */
public record TextTable(List<String> columns, List<List<@Nullable String>> rows) {

  public static TextTable parse(String text) {
    List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    List<String> columns = Arrays.stream(lines.get(0).split("\\|", -1)).map(String::strip).toList();
    List<List<@Nullable String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<@Nullable String> cells = new ArrayList<>();
      for (String cell : line.split("\\|", -1)) {
        cells.add(cell.isBlank() ? null : cell.strip());
      }
      if (cells.size() != columns.size()) {
        throw new IllegalArgumentException(columns.size() + " cells are wanted: " + line);
      }
      rows.add(cells);
    }
    return new TextTable(columns, rows);
  }

  /** The rows with the given type; columns that the text does not name are null. */
  public Dataset<Row> typed(SparkSession spark, StructType type) {
    StructType texts = new StructType();
    for (String column : columns) {
      texts = texts.add(column, DataTypes.StringType);
    }
    List<Row> cells = rows.stream().map(r -> RowFactory.create(r.toArray())).toList();
    List<String> unknown = new ArrayList<>(columns);
    List<String> expressions = new ArrayList<>();
    for (StructField field : type.fields()) {
      expressions.add(expression(field, unknown) + " as " + field.name());
    }
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "no such columns: " + unknown + " in " + type.simpleString());
    }
    Dataset<Row> typed =
        spark.createDataFrame(cells, texts).selectExpr(expressions.toArray(String[]::new));
    return spark.createDataFrame(typed.collectAsList(), nullable(type));
  }

  /** A model may declare a column never null which an example does not name. */
  private static StructType nullable(StructType type) {
    StructType nullable = new StructType();
    for (StructField field : type.fields()) {
      nullable = nullable.add(field.name(), field.dataType(), true);
    }
    return nullable;
  }

  private String expression(StructField field, List<String> unknown) {
    if (unknown.remove(field.name())) {
      if (field.dataType() instanceof ArrayType array) {
        return array.elementType() instanceof StructType
            ? "from_json(`" + field.name() + "`, '" + field.dataType().sql() + "')"
            : "split(`" + field.name() + "`, ',')";
      }
      return "cast(`" + field.name() + "` as " + field.dataType().sql() + ")";
    }
    String prefix = field.name() + ".";
    if (field.dataType() instanceof StructType struct
        && columns.stream().anyMatch(c -> c.startsWith(prefix))) {
      List<String> parts = new ArrayList<>();
      for (StructField part : struct.fields()) {
        boolean given = unknown.remove(prefix + part.name());
        String value = given ? "`" + prefix + part.name() + "`" : "null";
        parts.add("'" + part.name() + "', cast(" + value + " as " + part.dataType().sql() + ")");
      }
      return "named_struct(" + String.join(", ", parts) + ")";
    }
    return "cast(null as " + field.dataType().sql() + ")";
  }
}
