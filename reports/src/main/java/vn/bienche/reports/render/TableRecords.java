package vn.bienche.reports.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bienche.reports.table.Cell;
import vn.bienche.reports.table.Table;

/** The lines of a table as the records that fill its design. */
final class TableRecords {

  /** Field by which lines that must stay on one page are grouped. */
  static final String BLOCK = "block";

  /** Field that is true for the last line. */
  static final String LAST = "last";

  private final Table table;
  private final List<LineVariant> variants;
  private final int[] widths;
  private final double fontSize;

  TableRecords(Table table, List<LineVariant> variants, int[] widths, double fontSize) {
    this.table = table;
    this.variants = variants;
    this.widths = widths.clone();
    this.fontSize = fontSize;
  }

  static String cellField(int column) {
    return "c" + column;
  }

  static String variantField(int variant) {
    return "v" + variant;
  }

  List<Map<String, Object>> all() {
    List<Map<String, Object>> records = new ArrayList<>();
    LineBlocks blocks = new LineBlocks(table);
    int block = 0;
    for (int line = 0; line < table.lines().size(); line++) {
      if (line > 0 && !blocks.joinsLineAbove(line)) {
        block++;
      }
      Map<String, Object> record = new HashMap<>();
      record.put(BLOCK, block);
      record.put(LAST, line == table.lines().size() - 1);
      LineVariant variant = LineVariant.of(table, line);
      for (int i = 0; i < variants.size(); i++) {
        record.put(variantField(i), variants.get(i).equals(variant));
      }
      records.add(record);
    }
    fillCells(records);
    return records;
  }

  private void fillCells(List<Map<String, Object>> records) {
    for (int column = 0; column < widths.length; column++) {
      int line = 0;
      while (line < records.size()) {
        int span = table.span(line, column);
        fillSpan(records.subList(line, line + span), line, column);
        line += span;
      }
    }
  }

  /** The words of a merged cell are spread over its lines, in the middle. */
  private void fillSpan(List<Map<String, Object>> records, int line, int column) {
    Cell cell = table.lines().get(line).cells().get(column);
    if (records.size() == 1) {
      records.get(0).put(cellField(column), cell.text());
      return;
    }
    boolean bold = table.lines().get(line).style().isBold();
    Type type = new Type(fontSize, bold, false, false);
    List<String> words =
        TextMetrics.wrap(cell.text(), type, widths[column] - 2 * DesignText.PADDING - 1);
    int perLine = (words.size() + records.size() - 1) / records.size();
    int first = (records.size() * perLine - words.size()) / perLine / 2;
    for (int i = 0; i < records.size(); i++) {
      int from = Math.min(words.size(), Math.max(0, (i - first) * perLine));
      int to = Math.min(words.size(), Math.max(0, (i - first + 1) * perLine));
      records.get(i).put(cellField(column), String.join("\n", words.subList(from, to)));
    }
  }
}
