package vn.bienche.reports.data;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.bienche.reports.query.Row;
import vn.bienche.warehouse.contract.OutputColumn;

/** CSV: UTF-8, one header line of keys, a point before decimals, nothing for none. */
public final class CsvFile {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private CsvFile() {}

  public static void write(Path file, List<OutputColumn> columns, List<Row> rows)
      throws IOException {
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, FORMAT)) {
      printer.printRecord(columns.stream().map(OutputColumn::key).toList());
      for (Row row : rows) {
        printer.printRecord(columns.stream().map(column -> DataValue.text(column, row)).toList());
      }
    }
  }
}
