package vn.bienche.reports.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.bienche.reports.ReportFault;

/** How wide words are in the face in which documents are printed, and where lines break. */
final class TextMetrics {

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
  private static final double LINE_SPACING = 1.2;
  private static final Map<String, Font> FONTS = new ConcurrentHashMap<>();

  private TextMetrics() {}

  /** Height in points of {@code lines} lines. */
  static int height(int lines, Type type) {
    return (int) Math.ceil(lines * type.size() * LINE_SPACING);
  }

  /** Height in points of the text when it is set into this width. */
  static int height(String text, Type type, double width) {
    return height(wrap(text, type, width).size(), type);
  }

  /** The lines into which the text breaks at this width; at least one. */
  static List<String> wrap(String text, Type type, double width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.split(" ")) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (!line.isEmpty() && width(longer, type) > width) {
          lines.add(line.toString());
          line.setLength(0);
          line.append(word);
        } else {
          line.setLength(0);
          line.append(longer);
        }
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** Width in points. */
  static double width(String text, Type type) {
    return font(type).getStringBounds(text, CONTEXT).getWidth();
  }

  static Font font(Type type) {
    String style =
        type.bold()
            ? (type.italic() ? "BoldItalic" : "Bold")
            : type.italic() ? "Italic" : "Regular";
    return FONTS.computeIfAbsent(style, TextMetrics::load).deriveFont((float) type.size());
  }

  private static Font load(String style) {
    String path = "/liberation/LiberationSerif-" + style + ".ttf";
    try (InputStream in = TextMetrics.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new ReportFault("Thiếu phông chữ " + path + ".", "The font " + path + " is missing.");
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException | FontFormatException e) {
      throw new ReportFault(
          "Không đọc được phông chữ " + path + ".", "The font " + path + " cannot be read.", e);
    }
  }
}
