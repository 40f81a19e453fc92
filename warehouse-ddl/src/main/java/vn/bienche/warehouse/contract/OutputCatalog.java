package vn.bienche.warehouse.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The columns of the outputs, read from {@code outputs.csv}. */
public final class OutputCatalog {

  private static final List<OutputColumn> COLUMNS =
      ContractFile.records("outputs.csv").stream().map(OutputCatalog::column).toList();

  private OutputCatalog() {}

  /** Columns of a report in order; empty where the contract leaves them to us. */
  public static List<OutputColumn> of(String report) {
    return COLUMNS.stream().filter(c -> c.report().equals(report)).toList();
  }

  private static OutputColumn column(Map<String, String> line) {
    return new OutputColumn(
        field(line, "report"),
        Integer.parseInt(field(line, "order")),
        field(line, "key"),
        field(line, "header"),
        field(line, "type"),
        field(line, "meaning"));
  }

  private static String field(Map<String, String> line, String name) {
    return Objects.requireNonNull(line.get(name), name).strip();
  }
}
