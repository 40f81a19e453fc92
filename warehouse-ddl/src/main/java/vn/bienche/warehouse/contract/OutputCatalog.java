package vn.bienche.warehouse.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The columns of the outputs: those of the contract from {@code outputs.csv}, and those that the
 * contract leaves to us from {@code further_outputs.csv}.
 */
public final class OutputCatalog {

  private static final List<OutputColumn> COLUMNS =
      Stream.of("outputs.csv", "further_outputs.csv")
          .flatMap(file -> ContractFile.records(file).stream())
          .map(OutputCatalog::column)
          .toList();

  private OutputCatalog() {}

  /** The reports in order of their ids. */
  public static List<String> reports() {
    return COLUMNS.stream().map(OutputColumn::report).distinct().sorted().toList();
  }

  /** Columns of a report in order; empty where there is no such report. */
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
