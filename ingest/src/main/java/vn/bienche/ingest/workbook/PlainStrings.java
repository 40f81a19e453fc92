package vn.bienche.ingest.workbook;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;

/** The shared texts of a workbook, read by their bytes. */
final class PlainStrings extends PlainPart {

  private static final byte[] FIRST = ascii("<si>");
  private static final byte[] PLAIN = ascii("<si><t>");
  private static final byte[] PRESERVED = ascii("<si><t xml:space=\"preserve\">");
  private static final byte[] PLAIN_END = ascii("</t></si>");
  private static final byte[] ITEM_END = ascii("</si>");
  private static final byte[] END = ascii("</sst>");

  /** Takes the texts in their order. */
  interface Texts {

    /** A text as it stands in UTF-8. */
    void add(byte[] utf8, int from, int to);

    /** A text of runs. */
    void add(RichText text);
  }

  private final Texts texts;

  PlainStrings(InputStream in, Texts texts) throws IOException {
    super(in);
    this.texts = texts;
  }

  /**
   * Reads all texts.
   *
   * @throws NotPlain when the part is to be read by the XML parser instead
   */
  void read() throws IOException {
    seek(FIRST, "</sst>", PlainStrings::checkRoot);
    place -= FIRST.length;
    do {
      skipSpace();
    } while (whole(this::item));
    skipSpace();
    if (!isAtEnd()) {
      throw new NotPlain(place);
    }
  }

  /** Nothing may stand between the root of the texts and the first of them. */
  static void checkRoot(XmlPart root) {
    if (!root.isNamed("sst")
        || root.nextTag() != XMLStreamConstants.END_ELEMENT
        || root.nextTag() != XMLStreamConstants.END_DOCUMENT) {
      throw new NotPlain();
    }
  }

  private boolean item() {
    byte[] b = bytes();
    if (isAt(b, place, END)) {
      place += END.length;
      return false;
    }
    boolean preserved = isAt(b, place, PRESERVED);
    if (!preserved && !isAt(b, place, PLAIN)) {
      rich(b);
      return true;
    }
    int end = text.scan(b, place + (preserved ? PRESERVED.length : PLAIN.length));
    if (!isAt(b, end, PLAIN_END)) {
      rich(b);
      return true;
    }
    if (text.hasEscapes()) {
      texts.add(RichText.of(SharedStrings.unescaped(text.text())));
    } else {
      texts.add(text.bytes(), text.from(), text.to());
    }
    place = end + PLAIN_END.length;
    return true;
  }

  private void rich(byte[] b) {
    int end = expect(b, place, FIRST);
    while (!isAt(b, end, ITEM_END)) {
      if (b[end] == 0) {
        throw new NotPlain(end);
      }
      end++;
    }
    end += ITEM_END.length;
    texts.add(richText(b, place, end, "si"));
    place = end;
  }
}
