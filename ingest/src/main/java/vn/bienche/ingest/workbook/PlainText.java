package vn.bienche.ingest.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text between tags, found and checked by its bytes: well-formed UTF-8 of characters that XML
 * allows. Carriage returns, which an XML parser changes, are not plain.
 */
final class PlainText {

  /** Values of hexadecimal digits by their bytes; others are beyond any base. */
  private static final byte[] DIGITS = digits();

  private static final int LONGEST_REFERENCE = 10;

  private byte[] resolved = new byte[256];
  private byte[] bytes = resolved;
  private int from;
  private int to;
  private boolean ascii;
  private boolean escapes;

  /** Finds the end of the text that begins here: the next tag. */
  int scan(byte[] b, int start) {
    int p = start;
    ascii = true;
    escapes = false;
    for (byte c = b[p]; c != '<'; c = b[p]) {
      if (c < 0) {
        ascii = false;
        p += sequence(b, p);
      } else if (c == '&') {
        return resolve(b, start, p);
      } else {
        check(b, start, p);
        escapes |= c == '_' && b[p + 1] == 'x';
        p++;
      }
    }
    found(b, start, p, p - start);
    return p;
  }

  /** The bytes of the text in UTF-8, references resolved. */
  byte[] bytes() {
    return bytes;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Whether characters may stand there that XML cannot hold, such as {@code _x000D_}. */
  boolean hasEscapes() {
    return escapes;
  }

  /** The text as it stands there, without regard to escapes. */
  String text() {
    return new String(
        bytes, from, to - from, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }

  private void found(byte[] source, int start, int end, int length) {
    if (length > ReadingLimits.CELL_CHARACTERS) {
      throw new NotPlain();
    }
    bytes = source;
    from = start;
    to = end;
  }

  private static void check(byte[] b, int start, int p) {
    byte c = b[p];
    if ((c < ' ' && c != '\n' && c != '\t') || (c == '>' && p > start && b[p - 1] == ']')) {
      throw new NotPlain(p);
    }
  }

  /** Goes on behind a reference: some programs write every letter beyond ASCII as one. */
  private int resolve(byte[] b, int start, int first) {
    int length = first - start;
    reserve(length);
    System.arraycopy(b, start, resolved, 0, length);
    int p = first;
    for (byte c = b[p]; c != '<'; c = b[p]) {
      reserve(length + 4);
      if (c == '&') {
        int end = referenceEnd(b, p);
        length = append(length, character(b, p + 1, end));
        p = end + 1;
      } else if (c < 0) {
        ascii = false;
        for (int end = p + sequence(b, p); p < end; p++) {
          resolved[length++] = b[p];
        }
      } else {
        check(b, start, p++);
        resolved[length++] = c;
      }
      escapes |= resolved[length - 1] == 'x' && length > 1 && resolved[length - 2] == '_';
    }
    found(resolved, 0, length, p - start);
    return p;
  }

  private static int referenceEnd(byte[] b, int start) {
    int end = start + 1;
    while (b[end] > ' ' && b[end] != ';' && b[end] != '<' && end < start + LONGEST_REFERENCE) {
      end++;
    }
    if (b[end] != ';') {
      throw new NotPlain(end);
    }
    return end;
  }

  private void reserve(int length) {
    if (length > resolved.length) {
      resolved = Arrays.copyOf(resolved, length * 2);
    }
  }

  private int append(int length, int c) {
    int p = length;
    ascii &= c < 0x80;
    if (c < 0x80) {
      resolved[p++] = (byte) c;
    } else if (c < 0x800) {
      resolved[p++] = (byte) (0xC0 | (c >> 6));
      resolved[p++] = (byte) (0x80 | (c & 0x3F));
    } else {
      if (c < 0x10000) {
        resolved[p++] = (byte) (0xE0 | (c >> 12));
      } else {
        resolved[p++] = (byte) (0xF0 | (c >> 18));
        resolved[p++] = (byte) (0x80 | ((c >> 12) & 0x3F));
      }
      resolved[p++] = (byte) (0x80 | ((c >> 6) & 0x3F));
      resolved[p++] = (byte) (0x80 | (c & 0x3F));
    }
    return p;
  }

  /** Length of the character that begins here with a byte beyond ASCII. */
  private static int sequence(byte[] b, int p) {
    int first = b[p] & 0xFF;
    int second = b[p + 1] & 0xFF;
    if (first >= 0xC2 && first < 0xE0 && isTail(second)) {
      return 2;
    }
    int third = b[p + 2] & 0xFF;
    if (first >= 0xE0 && first < 0xF0 && isTail(second) && isTail(third)) {
      int c = (first & 0xF) << 12 | (second & 0x3F) << 6 | (third & 0x3F);
      if (c >= 0x800 && isCharacter(c)) {
        return 3;
      }
    }
    if (first >= 0xF0 && isTail(second) && isTail(third) && isTail(b[p + 3] & 0xFF)) {
      int c = (first & 0xF) << 18 | (second & 0x3F) << 12;
      if (c >= 0x10000 && isCharacter(c)) {
        return 4;
      }
    }
    throw new NotPlain(p);
  }

  private static boolean isTail(int c) {
    return (c & 0xC0) == 0x80;
  }

  private static boolean isCharacter(int c) {
    return (c >= ' ' && c < 0xD800)
        || (c >= 0xE000 && c < 0xFFFE)
        || (c >= 0x10000 && c < 0x110000)
        || c == '\n'
        || c == '\r'
        || c == '\t';
  }

  /** The character that a reference between ampersand and semicolon means. */
  private static int character(byte[] b, int start, int end) {
    int c = b[start] == '#' ? numbered(b, start + 1, end) : named(b, start, end);
    if (!isCharacter(c)) {
      throw new NotPlain(start);
    }
    return c;
  }

  private static int named(byte[] b, int start, int end) {
    return switch (new String(b, start, end - start, StandardCharsets.ISO_8859_1)) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> -1;
    };
  }

  private static int numbered(byte[] b, int start, int end) {
    int base = b[start] == 'x' ? 16 : 10;
    int p = base == 16 ? start + 1 : start;
    int c = p < end ? 0 : -1;
    for (; p < end; p++) {
      int digit = DIGITS[b[p] & 0x7F];
      if (digit >= base || c < 0) {
        return -1;
      }
      c = c * base + digit;
    }
    return c;
  }

  private static byte[] digits() {
    byte[] digits = new byte[0x80];
    for (int c = 0; c < digits.length; c++) {
      int digit = Character.digit((char) c, 16);
      digits[c] = (byte) (digit < 0 ? Byte.MAX_VALUE : digit);
    }
    return digits;
  }
}
