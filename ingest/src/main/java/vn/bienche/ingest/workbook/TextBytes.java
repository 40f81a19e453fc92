package vn.bienche.ingest.workbook;

import java.io.IOException;
import java.io.InputStream;

/** The shared texts of a workbook, cut into items that are passed on as the bytes they are. */
public final class TextBytes extends BytesPart {

  private static final byte[] ITEM = ascii("<si");
  private static final byte[] ITEM_END = ascii("</si>");
  private static final byte[] END = ascii("</sst>");

  private int count;

  /**
   * @param in the part of the texts, closed with this
   * @throws NotPlain when the part cannot be cut, or holds no text
   */
  public TextBytes(InputStream in) throws IOException {
    super(in);
    cutHead(ITEM, "</sst>", PlainStrings::checkRoot);
    place -= ITEM.length;
  }

  /**
   * Goes to the next item; false behind the last one.
   *
   * @throws NotPlain when the part cannot be cut
   */
  public boolean next() throws IOException {
    skipSpace();
    boolean found = whole(this::item);
    if (!found) {
      skipSpace();
      if (!isAtEnd()) {
        throw new NotPlain();
      }
    }
    return found;
  }

  /** Items that have been passed. */
  public int count() {
    return count;
  }

  private boolean item() {
    byte[] b = bytes();
    if (isAt(b, place, END)) {
      place += END.length;
      return false;
    }
    int p = expect(b, place, ITEM);
    boolean empty = b[p] == '/' && b[p + 1] == '>';
    if (!empty && b[p] != '>') {
      throw new NotPlain(p);
    }
    p = empty ? p + 2 : behind(b, p, ITEM, ITEM_END);
    found(place, p);
    count++;
    return true;
  }
}
