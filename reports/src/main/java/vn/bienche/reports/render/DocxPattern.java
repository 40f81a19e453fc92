package vn.bienche.reports.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A row of a Word table with places for words.
 *
 * @param start where it begins in the document's XML
 * @param end where it ends
 * @param parts what stands before, between and behind the places
 */
record DocxPattern(int start, int end, List<String> parts) {

  private static final String ROW = "<w:tr>";
  private static final String ROW_END = "</w:tr>";

  DocxPattern {
    parts = List.copyOf(parts);
  }

  /** The next row whose words are these marks, each alone in its text. */
  static DocxPattern in(String xml, int from, IntFunction<String> marks) {
    int first = xml.indexOf(text(marks.apply(0)), from);
    int start = xml.lastIndexOf(ROW, first);
    int end = xml.indexOf(ROW_END, first) + ROW_END.length();
    if (first < 0 || start < from) {
      throw new IllegalStateException("a composed row is not in the document");
    }
    List<String> parts = new ArrayList<>();
    int position = start;
    String mark = text(marks.apply(0));
    for (int at = first; at >= 0 && at < end; at = xml.indexOf(mark, position)) {
      parts.add(xml.substring(position, at));
      position = at + mark.length();
      mark = text(marks.apply(parts.size()));
    }
    parts.add(xml.substring(position, end));
    return new DocxPattern(start, end, parts);
  }

  private static String text(String mark) {
    return "<w:t>" + mark + "</w:t>";
  }

  /** Writes the row with these words. */
  void write(List<String> words, Writer out) throws IOException {
    for (int i = 0; i < words.size(); i++) {
      out.write(parts.get(i));
      out.write("<w:t xml:space=\"preserve\">");
      escape(words.get(i), out);
      out.write("</w:t>");
    }
    out.write(parts.get(words.size()));
  }

  private static void escape(String words, Writer out) throws IOException {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '\r' -> out.write("&#13;");
        default -> out.write(isAllowed(words, i) ? c : '?');
      }
    }
  }

  /** XML knows no other control characters, and no half of a pair. */
  private static boolean isAllowed(String words, int at) {
    char c = words.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < words.length() && Character.isLowSurrogate(words.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(words.charAt(at - 1));
    }
    return (c >= ' ' && c < '\uFFFE') || c == '\t' || c == '\n';
  }
}
