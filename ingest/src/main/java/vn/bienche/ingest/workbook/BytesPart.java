package vn.bienche.ingest.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * A part that is cut into its items, which are passed on as the bytes they are. Nothing may stand
 * in an item that could hide its end: no comments, sections or instructions.
 */
abstract class BytesPart extends PlainPart {

  private byte[] head = new byte[0];
  private int start;

  BytesPart(InputStream in) throws IOException {
    super(in);
  }

  /** The bytes before the first item's or the items' own tag. */
  public final byte[] head() {
    return head.clone();
  }

  /** Passes the item on that was found last. */
  public final void writeTo(OutputStream out) throws IOException {
    out.write(bytes(), start, place - start);
  }

  /** Goes to the first tag of this name and keeps what stands before it. */
  final void cutHead(byte[] tag, String rest, Head reader) throws IOException {
    seek(tag, rest, reader);
    head = Arrays.copyOf(bytes(), place - tag.length);
  }

  /** The item that was found reaches from here to where reading goes on. */
  final void found(int from, int to) {
    start = from;
    place = to;
  }

  /** Behind the end tag of an item, within which there is none of its own kind. */
  static int behind(byte[] b, int from, byte[] startTag, byte[] endTag) {
    int p = from;
    while (true) {
      while (b[p] != '<') {
        if (b[p] == 0) {
          throw new NotPlain(p);
        }
        p++;
      }
      byte next = b[p + 1];
      if (next == '/') {
        if (isAt(b, p, endTag)) {
          return p + endTag.length;
        }
      } else if (next == '!' || next == '?' || isTag(b, p, startTag)) {
        throw new NotPlain(p);
      }
      p++;
    }
  }

  private static boolean isTag(byte[] b, int p, byte[] tag) {
    if (b[p + 1] != tag[1] || !isAt(b, p, tag)) {
      return false;
    }
    byte behind = b[p + tag.length];
    return behind == '>' || behind == '/' || behind <= ' ';
  }
}
