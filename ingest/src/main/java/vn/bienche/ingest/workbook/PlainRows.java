package vn.bienche.ingest.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, read by their bytes. */
final class PlainRows extends PlainPart {

  private static final byte[] DATA = ascii("<sheetData");
  private static final byte[] DATA_END = ascii("</sheetData>");
  private static final byte[] ROW = ascii("<row");
  private static final byte[] ROW_END = ascii("</row>");

  private final SheetHead head = new SheetHead();
  private final PlainCell cell;
  private final PlainTag tag;
  private RawCell[] cells = new RawCell[16];
  private @Nullable RawRow row;
  private boolean started;
  private boolean ended;
  private int rowNumber;

  PlainRows(InputStream in, XlsxValues values) throws IOException {
    super(in);
    this.tag = new PlainTag(head.prefixes());
    this.cell = new PlainCell(values, tag, text);
  }

  /**
   * The next row, or null behind the last one.
   *
   * @throws NotPlain when the sheet is to be read by the XML parser from here on
   */
  @Nullable RawRow next() throws IOException {
    if (!started) {
      started = true;
      seek(DATA, "<sheetData/></worksheet>", this::readHead);
      ended = !whole(this::hasRows);
    }
    if (!ended) {
      skipSpace();
      ended = !whole(this::row);
    }
    return ended ? null : row;
  }

  BitSet hiddenColumns() {
    return head.hiddenColumns();
  }

  private void readHead(XmlPart root) {
    if (!head.readWhole(root)) {
      throw new NotPlain();
    }
  }

  private boolean hasRows() {
    byte[] b = bytes();
    boolean open = b[place] == '>';
    if (!open && !(b[place] == '/' && b[place + 1] == '>')) {
      throw new NotPlain(place);
    }
    place++;
    return open;
  }

  private boolean row() {
    byte[] b = bytes();
    if (!isAt(b, place, ROW)) {
      expect(b, place, DATA_END);
      return false;
    }
    int p = tag.scan(b, place + ROW.length);
    int number = tag.number("r", rowNumber + 1);
    if (number < 1 || number > ReadingLimits.ROWS) {
      throw new NotPlain(place);
    }
    boolean hidden = tag.flag("hidden");
    int count = 0;
    if (!tag.isEmpty()) {
      cell.startRow(number);
      p = space(b, p);
      while (b[p + 1] == 'c') {
        p = cell.read(b, p);
        RawCell found = cell.found();
        if (count >= ReadingLimits.COLUMNS) {
          throw new NotPlain(place);
        }
        if (found != null) {
          cells = count == cells.length ? Arrays.copyOf(cells, count * 2) : cells;
          cells[count++] = found;
        }
        p = space(b, p);
      }
      p = expect(b, p, ROW_END);
    }
    List<RawFormula> formulas = tag.isEmpty() ? List.of() : cell.formulas();
    rowNumber = number;
    row = new RawRow(number, List.of(Arrays.copyOf(cells, count)), hidden, formulas);
    place = p;
    return true;
  }
}
