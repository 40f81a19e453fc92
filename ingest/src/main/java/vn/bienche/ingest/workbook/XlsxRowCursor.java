package vn.bienche.ingest.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.text.LegacyEncoding;
import vn.bienche.warehouse.value.RuleCode;

/** Rows of an .xlsx sheet. Declared dimensions are not believed; only rows that are there count. */
final class XlsxRowCursor implements RowCursor {

  /** Days between the epochs of the 1904 and 1900 systems. */
  private static final int DAYS_1904 = 1462;

  /** Groups of cells with one formula; those beyond are not checked. */
  private static final int MOST_SHARED = 10_000;

  private record Shared(String text, int row, int column) {}

  private final XmlPart xml;
  private final XlsxWorkbook workbook;
  private final BitSet hiddenColumns = new BitSet();
  private final Map<Integer, Shared> sharedFormulas = new HashMap<>();
  private List<RawFormula> formulas = List.of();
  private boolean started;
  private int rowNumber;

  XlsxRowCursor(XmlPart xml, XlsxWorkbook workbook) {
    this.xml = xml;
    this.workbook = workbook;
  }

  @Override
  public @Nullable RawRow next() {
    try {
      if (!started) {
        started = true;
        if (!seekRows()) {
          return null;
        }
      }
      int event = xml.nextTag();
      while (event == XMLStreamConstants.START_ELEMENT && !xml.isNamed("row")) {
        xml.text();
        event = xml.nextTag();
      }
      return event == XMLStreamConstants.START_ELEMENT ? row() : null;
    } catch (RuntimeException e) {
      throw UnreadableWorkbook.damaged(e);
    }
  }

  @Override
  public void close() {
    xml.close();
  }

  @Override
  public BitSet hiddenColumns() {
    return hiddenColumns;
  }

  /** Widths of columns stand before the rows. */
  private boolean seekRows() {
    int event = xml.nextTag();
    while (event != XMLStreamConstants.END_DOCUMENT) {
      if (event == XMLStreamConstants.START_ELEMENT && xml.isNamed("sheetData")) {
        return true;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.isNamed("col") && xml.flag("hidden")) {
        int first = Math.max(1, xml.number("min", 1));
        int last = Math.min(ReadingLimits.COLUMNS, xml.number("max", first));
        hiddenColumns.set(first - 1, Math.max(first - 1, last));
      }
      event = xml.nextTag();
    }
    return false;
  }

  private RawRow row() {
    rowNumber = xml.number("r", rowNumber + 1);
    if (rowNumber < 1 || rowNumber > ReadingLimits.ROWS) {
      throw new UnreadableWorkbook(RuleCode.WB_003, "row " + rowNumber);
    }
    boolean hidden = xml.flag("hidden");
    formulas = List.of();
    List<RawCell> cells = new ArrayList<>(16);
    int column = -1;
    int event = xml.nextTag();
    while (event == XMLStreamConstants.START_ELEMENT) {
      String address = xml.attribute("r");
      column = address == null ? column + 1 : columnOf(address);
      if (column >= ReadingLimits.COLUMNS || cells.size() >= ReadingLimits.COLUMNS) {
        throw new UnreadableWorkbook(RuleCode.WB_003, "row " + rowNumber);
      }
      RawCell cell = xml.isNamed("c") ? cell(column) : ignored();
      if (cell != null) {
        cells.add(cell);
      }
      event = xml.nextTag();
    }
    return new RawRow(rowNumber, cells, hidden, formulas);
  }

  private @Nullable RawCell ignored() {
    xml.text();
    return null;
  }

  private @Nullable RawCell cell(int column) {
    String type = xml.attribute("t");
    int style = xml.number("s", 0);
    String value = null;
    String formula = null;
    RichText inline = null;
    int event = xml.nextTag();
    while (event == XMLStreamConstants.START_ELEMENT) {
      switch (xml.name()) {
        case "v" -> value = xml.text();
        case "f" -> formula = formula(column);
        case "is" -> inline = SharedStrings.readText(xml, "is");
        default -> xml.text();
      }
      event = xml.nextTag();
    }
    LegacyEncoding encoding = workbook.styles().encoding(style);
    if (inline != null) {
      return inline.joined().isEmpty() ? null : inline.cell(column, encoding);
    }
    if (value == null || (value.isEmpty() && !"str".equals(type))) {
      return formula == null
          ? null
          : new RawCell(column, CellKind.UNCALCULATED, "=" + formula, Double.NaN, null);
    }
    return value(column, type == null ? "n" : type, style, value, encoding);
  }

  /** Notes the formula; of one that cells share, only the first tells the text. */
  private String formula(int column) {
    boolean shared = "shared".equals(xml.attribute("t"));
    int group = xml.number("si", -1);
    String text = xml.text();
    if (shared && !text.isEmpty() && sharedFormulas.size() < MOST_SHARED) {
      sharedFormulas.put(group, new Shared(text, rowNumber, column));
    }
    Shared first = shared && text.isEmpty() ? sharedFormulas.get(group) : null;
    RawFormula noted =
        first == null
            ? new RawFormula(column, text, 0, 0)
            : new RawFormula(
                column, first.text(), rowNumber - first.row(), column - first.column());
    if (!noted.text().isEmpty()) {
      formulas = formulas.isEmpty() ? new ArrayList<>(4) : formulas;
      formulas.add(noted);
    }
    return text;
  }

  private @Nullable RawCell value(
      int column, String type, int style, String value, @Nullable LegacyEncoding encoding) {
    return switch (type) {
      case "s" -> shared(column, value, encoding);
      case "str" ->
          value.isEmpty() ? null : RichText.plain(column, SharedStrings.unescaped(value), encoding);
      case "b" ->
          new RawCell(
              column, CellKind.BOOLEAN, value.equals("1") ? "TRUE" : "FALSE", Double.NaN, null);
      case "e" -> new RawCell(column, CellKind.ERROR, value, Double.NaN, null);
      // ISO 8601 of strict workbooks; the date readers know this form
      case "d" -> RawCell.text(column, value.length() > 10 ? value.substring(0, 10) : value);
      default -> number(column, style, value.strip());
    };
  }

  private @Nullable RawCell shared(int column, String value, @Nullable LegacyEncoding encoding) {
    int index = Integer.parseInt(value.strip());
    RawCell cell = workbook.strings().cell(column, index, encoding);
    return cell.text().isEmpty() ? null : cell;
  }

  private RawCell number(int column, int style, String literal) {
    double serial = Double.parseDouble(literal);
    if (Double.isNaN(serial) || Double.isInfinite(serial)) {
      return new RawCell(column, CellKind.ERROR, literal, Double.NaN, null);
    }
    NumberFormat format = workbook.styles().format(style);
    boolean shifted = workbook.isDate1904() && format.kind() == CellKind.DATE;
    return format.cell(column, literal, shifted ? serial + DAYS_1904 : serial);
  }

  /** Index of the column of an address such as {@code AB12}; digits are passed over. */
  static int columnOf(String address) {
    int column = 0;
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        column = column * 26 + (c - 'A' + 1);
      } else if (c >= 'a' && c <= 'z') {
        column = column * 26 + (c - 'a' + 1);
      } else {
        break;
      }
      if (column > ReadingLimits.COLUMNS) {
        throw new UnreadableWorkbook(RuleCode.WB_003, address);
      }
    }
    if (column == 0) {
      throw new UnreadableWorkbook(RuleCode.WB_003, address);
    }
    return column - 1;
  }
}
