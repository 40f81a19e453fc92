package vn.bienche.ingest.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * A sheet that is cut into its rows, each passed on as the bytes it is. Every row must say its
 * number, and the numbers must grow.
 */
public final class RowBytes extends BytesPart {

  private static final byte[] DATA = ascii("<sheetData");
  private static final byte[] DATA_END = ascii("</sheetData>");
  private static final byte[] ROW = ascii("<row");
  private static final byte[] ROW_END = ascii("</row>");

  private final SheetHead sheetHead = new SheetHead();
  private final PlainTag tag = new PlainTag(sheetHead.prefixes());
  private boolean ended;
  private int number;

  /**
   * @param in the sheet's part, closed with this
   * @throws NotPlain when the sheet cannot be cut
   */
  public RowBytes(InputStream in) throws IOException {
    super(in);
    cutHead(
        DATA,
        "<sheetData/></worksheet>",
        root -> {
          if (!sheetHead.readWhole(root)) {
            throw new NotPlain();
          }
        });
    ended = !whole(this::hasRows);
  }

  /** Namespaces that the root declares, by prefix; the one of no prefix under the empty text. */
  public Map<String, String> namespaces() {
    return sheetHead.namespaces();
  }

  /**
   * Goes to the next row; false behind the last one.
   *
   * @throws NotPlain when the sheet cannot be cut
   */
  public boolean next() throws IOException {
    if (!ended) {
      skipSpace();
      ended = !whole(this::row);
    }
    return !ended;
  }

  /** Number of the row, from 1. */
  public int number() {
    return number;
  }

  /** Passes on what stands behind the rows; called once, behind the last row. */
  public void writeRest(OutputStream out) throws IOException {
    writeAll(out);
  }

  private boolean hasRows() {
    byte[] b = bytes();
    boolean open = b[place] == '>';
    if (!open && !(b[place] == '/' && b[place + 1] == '>')) {
      throw new NotPlain(place);
    }
    place += open ? 1 : 2;
    return open;
  }

  private boolean row() {
    byte[] b = bytes();
    if (!isAt(b, place, ROW)) {
      place = expect(b, place, DATA_END);
      return false;
    }
    int p = tag.scan(b, place + ROW.length);
    int found = tag.number("r", 0);
    if (found <= number || found > ReadingLimits.ROWS) {
      throw new NotPlain();
    }
    p = tag.isEmpty() ? p : behind(b, p, ROW, ROW_END);
    number = found;
    found(place, p);
    return true;
  }
}
