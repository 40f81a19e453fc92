package vn.bienche.ingest.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The attributes of a tag, found by its bytes: ASCII in double quotes, each name once. */
final class PlainTag {

  private static final int MOST = 24;

  private final Set<String> prefixes;
  private final int[] names = new int[MOST];
  private final int[] nameEnds = new int[MOST];
  private final int[] valueEnds = new int[MOST];
  private byte[] bytes = new byte[0];
  private int count;
  private boolean empty;

  /**
   * @param prefixes that are declared around the tag
   */
  PlainTag(Set<String> prefixes) {
    this.prefixes = prefixes;
  }

  /** Reads from behind the tag's name to behind its end. */
  int scan(byte[] b, int start) {
    bytes = b;
    count = 0;
    int p = start;
    while (true) {
      int space = p;
      while (b[p] == ' ' || b[p] == '\n' || b[p] == '\t' || b[p] == '\r') {
        p++;
      }
      if (b[p] == '>') {
        empty = false;
        return p + 1;
      }
      if (b[p] == '/' && b[p + 1] == '>') {
        empty = true;
        return p + 2;
      }
      if (p == space || count == MOST) {
        throw new NotPlain(p);
      }
      p = attribute(b, p);
    }
  }

  /** Whether the tag is an element without content. */
  boolean isEmpty() {
    return empty;
  }

  @Nullable String text(String name) {
    int i = find(name);
    return i < 0
        ? null
        : new String(
            bytes, nameEnds[i] + 2, valueEnds[i] - nameEnds[i] - 2, StandardCharsets.ISO_8859_1);
  }

  /** A whole number of digits only, or the default where there is no such attribute. */
  int number(String name, int otherwise) {
    int i = find(name);
    if (i < 0) {
      return otherwise;
    }
    int number = 0;
    int from = nameEnds[i] + 2;
    if (valueEnds[i] == from || valueEnds[i] - from > 8) {
      throw new NotPlain(from);
    }
    for (int p = from; p < valueEnds[i]; p++) {
      int digit = bytes[p] - '0';
      if (digit < 0 || digit > 9) {
        throw new NotPlain(p);
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** Whether an attribute stands there and says yes. */
  boolean flag(String name) {
    String text = text(name);
    return text != null && (text.equals("1") || text.equals("true"));
  }

  private int attribute(byte[] b, int start) {
    int p = start;
    int colon = -1;
    while (isName(b[p])) {
      colon = b[p] == ':' ? p : colon;
      p++;
    }
    if (p == start || b[start] < 'A' || b[p] != '=' || b[p + 1] != '"') {
      throw new NotPlain(p);
    }
    names[count] = start;
    nameEnds[count] = p;
    if (colon >= 0 && colon < p - 1) {
      checkPrefix(b, start, colon);
    } else if (colon >= 0) {
      throw new NotPlain(colon);
    }
    checkFirst(b);
    p += 2;
    while (b[p] != '"') {
      if (b[p] < ' ' || b[p] == '<' || b[p] == '&') {
        throw new NotPlain(p);
      }
      p++;
    }
    valueEnds[count++] = p;
    return p + 1;
  }

  private static boolean isName(byte c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == ':'
        || c == '_'
        || (c >= '0' && c <= '9');
  }

  private void checkPrefix(byte[] b, int start, int colon) {
    if (!prefixes.contains(new String(b, start, colon - start, StandardCharsets.ISO_8859_1))) {
      throw new NotPlain(start);
    }
  }

  private void checkFirst(byte[] b) {
    for (int i = 0; i < count; i++) {
      if (java.util.Arrays.equals(b, names[i], nameEnds[i], b, names[count], nameEnds[count])) {
        throw new NotPlain(names[count]);
      }
    }
  }

  /** Place of the attribute; one of this name in a namespace is not plain. */
  private int find(String name) {
    int found = -1;
    for (int i = 0; i < count; i++) {
      int length = nameEnds[i] - names[i];
      if (endsWith(i, name)) {
        if (length == name.length()) {
          found = i;
        } else if (bytes[nameEnds[i] - name.length() - 1] == ':') {
          throw new NotPlain(names[i]);
        }
      }
    }
    return found;
  }

  private boolean endsWith(int i, String name) {
    int from = nameEnds[i] - name.length();
    if (from < names[i]) {
      return false;
    }
    for (int k = 0; k < name.length(); k++) {
      if (bytes[from + k] != name.charAt(k)) {
        return false;
      }
    }
    return true;
  }
}
