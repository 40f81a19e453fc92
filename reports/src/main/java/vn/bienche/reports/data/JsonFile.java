package vn.bienche.reports.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.bienche.reports.query.Row;
import vn.bienche.warehouse.contract.OutputColumn;

/** JSON: an array with one object per row; numbers are numbers, none is null. */
public final class JsonFile {

  private JsonFile() {}

  public static void write(Path file, List<OutputColumn> columns, List<Row> rows)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
      json.writeStartArray();
      for (Row row : rows) {
        json.writeStartObject();
        for (OutputColumn column : columns) {
          json.writeFieldName(column.key());
          write(json, column, row);
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static void write(JsonGenerator json, OutputColumn column, Row row) throws IOException {
    if (row.value(column.key()) == null) {
      json.writeNull();
    } else if (DataValue.isNumber(column)) {
      BigDecimal number = DataValue.number(column, row);
      json.writeNumber(number);
    } else if (column.type().equals("bool")) {
      json.writeBoolean(row.flag(column.key()));
    } else {
      json.writeString(DataValue.text(column, row));
    }
  }
}
