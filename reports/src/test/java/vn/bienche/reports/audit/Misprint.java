package vn.bienche.reports.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * One digit of one number changed in a table.
 *
 * @param file the table with the wrong digit
 * @param line of the changed cell
 * @param column its header
 * @param label as findings name the cell among suspects
 * @param before the right text
 */
record Misprint(Path file, int line, String column, String label, String before) {

  static Misprint random(Path table, Path folder, Random random, List<String> exceptKeys) {
    Grid grid = new Grid(TableReader.read(table));
    List<Column> columns =
        grid.columns().stream()
            .filter(Column::numeric)
            .filter(c -> c.key() == null || !exceptKeys.contains(c.key()))
            .toList();
    while (true) {
      int row = random.nextInt(grid.height());
      Column column = columns.get(random.nextInt(columns.size()));
      String text = grid.table().row(row).text(column.index());
      NumberText number = NumberText.of(text, false);
      if (number != null) {
        String wrong = wrongDigit(text, random);
        NumberText changed = NumberText.of(wrong, false);
        if (changed != null && changed.value().compareTo(number.value()) != 0) {
          int line = grid.table().row(row).line();
          Path file = write(table, folder, line, column.index(), wrong);
          String label = grid.rowLabel(row) + " / " + column.label() + " = " + wrong;
          return new Misprint(file, line, column.label(), label, text);
        }
      }
    }
  }

  /** Whether the report names the cell, as the culprit or as one of those that may be it. */
  boolean namedBy(AuditReport report) {
    return convictedBy(report)
        || report.findings().stream().anyMatch(f -> f.suspects().contains(label));
  }

  boolean convictedBy(AuditReport report) {
    return report.findings().stream().anyMatch(f -> f.line() == line && f.column().equals(column));
  }

  private static String wrongDigit(String text, Random random) {
    int place;
    do {
      place = random.nextInt(text.length());
    } while (!Character.isDigit(text.charAt(place)));
    return text.substring(0, place) + random.nextInt(10) + text.substring(place + 1);
  }

  private static Path write(Path table, Path folder, int line, int column, String text) {
    try {
      List<String> lines = new ArrayList<>(Files.readAllLines(table));
      char delimiter = lines.get(0).contains(";") ? ';' : ',';
      CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
      try (CSVParser parser = CSVParser.parse(lines.get(line - 1), format)) {
        CSVRecord record = parser.iterator().next();
        List<String> cells = new ArrayList<>(record.toList());
        cells.set(column, text);
        lines.set(line - 1, format.format(cells.toArray()));
      }
      return Files.write(folder.resolve("misprint.csv"), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
