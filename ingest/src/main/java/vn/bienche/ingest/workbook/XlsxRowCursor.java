package vn.bienche.ingest.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.RuleCode;

/**
 * Rows of an .xlsx sheet as the XML parser reads them. Declared dimensions are not believed; only
 * rows that are there count.
 */
final class XlsxRowCursor implements RowCursor {

  private final XmlPart xml;
  private final XlsxValues values;
  private final SheetHead head = new SheetHead();
  private final SheetFormulas noted = new SheetFormulas();
  private List<RawFormula> formulas = List.of();
  private boolean started;
  private int rowNumber;

  XlsxRowCursor(XmlPart xml, XlsxValues values) {
    this.xml = xml;
    this.values = values;
  }

  @Override
  public @Nullable RawRow next() {
    try {
      if (!started) {
        started = true;
        if (!head.seekRows(xml)) {
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
    return head.hiddenColumns();
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
    return inline == null
        ? values.cell(column, type == null ? "n" : type, style, value, formula)
        : values.inline(column, style, inline);
  }

  private String formula(int column) {
    boolean shared = "shared".equals(xml.attribute("t"));
    int group = xml.number("si", -1);
    String text = xml.text();
    RawFormula formula = noted.note(rowNumber, column, shared, group, text);
    if (formula != null) {
      formulas = formulas.isEmpty() ? new ArrayList<>(4) : formulas;
      formulas.add(formula);
    }
    return text;
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
