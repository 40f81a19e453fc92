package vn.bienche.ingest.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.xml.stream.XMLStreamConstants;

/**
 * A part that is read by its bytes instead of by an XML parser, which takes a third of the time.
 * Only the shape that programs write is known here: UTF-8, no comments, sections or instructions,
 * no prefixes of elements. Whatever else stands there ends in {@link NotPlain}, so that nothing is
 * read here that the XML parser would refuse or read otherwise.
 */
abstract class PlainPart implements AutoCloseable {

  private static final int MOST_BEFORE = 1 << 20;
  private static final Set<String> ENCODINGS = Set.of("UTF-8", "US-ASCII");

  final PlainText text = new PlainText();
  private final ByteWindow window;

  /** Where reading goes on. */
  int place;

  PlainPart(InputStream in) throws IOException {
    this.window = new ByteWindow(in);
  }

  final byte[] bytes() {
    return window.bytes();
  }

  /**
   * Reads an item again with more bytes in sight as long as it reaches beyond them; it must change
   * nothing before it is whole.
   */
  final boolean whole(BooleanSupplier item) throws IOException {
    while (true) {
      int start = place;
      try {
        return item.getAsBoolean();
      } catch (NotPlain e) {
        if (e.at() + ByteWindow.AHEAD < window.end() || !window.advance(start)) {
          throw e;
        }
        place = 0;
      }
    }
  }

  /** Passes over white space between tags. */
  final void skipSpace() throws IOException {
    while (true) {
      int p = space(bytes(), place);
      place = p;
      if (p < window.end() || !window.advance(p)) {
        return;
      }
      place = 0;
    }
  }

  /** Passes on all bytes from here to the end. */
  final void writeAll(OutputStream out) throws IOException {
    boolean more = true;
    while (more) {
      out.write(bytes(), place, window.end() - place);
      more = window.advance(window.end());
      place = 0;
    }
  }

  /** Whether all bytes have been read. */
  final boolean isAtEnd() {
    return place >= window.end();
  }

  static int space(byte[] b, int start) {
    int p = start;
    while (b[p] == ' ' || b[p] == '\n' || b[p] == '\t' || b[p] == '\r') {
      p++;
    }
    return p;
  }

  static boolean isAt(byte[] b, int p, byte[] literal) {
    for (int i = 0; i < literal.length; i++) {
      if (b[p + i] != literal[i]) {
        return false;
      }
    }
    return true;
  }

  /** Passes over something that must stand there. */
  static int expect(byte[] b, int p, byte[] literal) {
    if (!isAt(b, p, literal)) {
      throw new NotPlain(p);
    }
    return p + literal.length;
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Goes to the first tag of this name; what stands before it is read by the XML parser.
   *
   * @param tag with its angle bracket
   * @param rest ends the document that begins with what stands before
   */
  final void seek(byte[] tag, String rest, Head head) throws IOException {
    int at = 0;
    while (true) {
      byte[] b = bytes();
      while (at < window.end() && !isAt(b, at, tag)) {
        at++;
      }
      if (at + tag.length < window.end()) {
        break;
      }
      at = Math.max(0, Math.min(at, window.end() - tag.length));
      if (at > MOST_BEFORE || !window.advance(0)) {
        throw new NotPlain(at);
      }
    }
    readHead(at, rest, head);
    place = at + tag.length;
  }

  /** Reads the elements before the tag up to the end of the document, the root first. */
  interface Head {
    void read(XmlPart part);
  }

  private void readHead(int length, String rest, Head head) {
    byte[] b = bytes();
    for (int i = 0; i < length; i++) {
      if (b[i] == '<' && b[i + 1] == '!') {
        throw new NotPlain();
      }
    }
    try (XmlPart part = document(b, 0, length, rest)) {
      String encoding = part.encoding();
      if (part.nextTag() != XMLStreamConstants.START_ELEMENT
          || "1.1".equals(part.version())
          || (encoding != null
              && !ENCODINGS.contains(encoding.toUpperCase(java.util.Locale.ROOT)))) {
        throw new NotPlain();
      }
      head.read(part);
    }
  }

  /** A stretch of the part as a document of its own. */
  static XmlPart document(byte[] b, int from, int to, String rest) {
    ByteArrayOutputStream document = new ByteArrayOutputStream(to - from + rest.length());
    document.write(b, from, to - from);
    document.writeBytes(rest.getBytes(StandardCharsets.US_ASCII));
    return new XmlPart(new ByteArrayInputStream(document.toByteArray()));
  }

  /** A text of several runs or with phonetic hints is a small document of its own. */
  static RichText richText(byte[] b, int from, int to, String root) {
    try (XmlPart part = document(b, from, to, "")) {
      part.nextTag();
      RichText item = SharedStrings.readText(part, root);
      if (part.nextTag() != XMLStreamConstants.END_DOCUMENT) {
        throw new NotPlain();
      }
      return item;
    }
  }

  @Override
  public void close() {
    window.close();
  }
}
