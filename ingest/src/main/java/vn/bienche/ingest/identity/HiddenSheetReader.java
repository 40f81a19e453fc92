package vn.bienche.ingest.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.cell.Codes;
import vn.bienche.ingest.text.Words;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.ingest.workbook.RawRow;
import vn.bienche.ingest.workbook.RawSheet;
import vn.bienche.ingest.workbook.RowCursor;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

/**
 * Reads the hidden sheet {@code _bienche}. Its first row names the columns ({@code sheet, form,
 * version, unit, period, template}) and each further row describes one sheet; or two columns hold
 * names and values for the whole workbook.
 */
public final class HiddenSheetReader {

  /** Name of the sheet. */
  public static final String NAME = "_bienche";

  private static final int MOST_ROWS = 5000;

  private HiddenSheetReader() {}

  /** What is said of each sheet by its name; the empty name stands for the whole workbook. */
  public static Map<String, Declared> read(RawSheet sheet) {
    List<List<String>> rows = rows(sheet);
    if (rows.isEmpty()) {
      return Map.of();
    }
    List<String> header = rows.get(0).stream().map(t -> t.toLowerCase(Locale.ROOT)).toList();
    Map<String, Declared> declared = new HashMap<>();
    if (header.contains("form") && (header.contains("unit") || header.contains("period"))) {
      for (List<String> row : rows.subList(1, rows.size())) {
        Map<String, String> line = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
          line.put(header.get(i), row.get(i));
        }
        declared.put(line.getOrDefault("sheet", ""), declared(line));
      }
    } else {
      Map<String, String> pairs = new HashMap<>();
      rows.stream()
          .filter(r -> r.size() > 1)
          .forEach(r -> pairs.put(r.get(0).toLowerCase(Locale.ROOT), r.get(1)));
      declared.put("", declared(pairs));
    }
    return declared;
  }

  private static Declared declared(Map<String, String> line) {
    String unit = line.get("unit");
    String period = line.get("period");
    String form = line.get("form");
    return new Declared(
        form == null ? null : FormCode.of(form).orElse(null),
        unit == null || unit.isBlank() ? null : Codes.normal(unit),
        period == null ? null : Period.parse(period).orElse(null),
        number(line.get("version")),
        number(line.get("template")));
  }

  private static @Nullable Integer number(@Nullable String text) {
    return text != null && text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
  }

  private static List<List<String>> rows(RawSheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    try (RowCursor cursor = sheet.open()) {
      RawRow row = cursor.next();
      while (row != null && rows.size() < MOST_ROWS) {
        if (!row.isBlank()) {
          rows.add(texts(row));
        }
        row = cursor.next();
      }
    }
    return rows;
  }

  private static List<String> texts(RawRow row) {
    List<String> texts = new ArrayList<>();
    for (RawCell cell : row.cells()) {
      while (texts.size() < cell.column()) {
        texts.add("");
      }
      texts.add(Words.tidy(cell.text()));
    }
    return texts;
  }
}
