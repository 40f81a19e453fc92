package vn.bienche.ingest.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.text.LegacyEncoding;

/** What {@code styles.xml} says of a cell's style: number format, and legacy font if it has one. */
final class XlsxStyles {

  private record Style(NumberFormat format, @Nullable LegacyEncoding encoding) {}

  private static final Style PLAIN = new Style(NumberFormat.GENERAL, null);

  private final Map<Integer, NumberFormat> formats = new HashMap<>();
  private final List<@Nullable LegacyEncoding> fonts = new ArrayList<>();
  private final List<Style> styles = new ArrayList<>();
  private boolean legacy;

  /** Styles of the part; plain ones where the workbook has no such part. */
  static XlsxStyles read(@Nullable InputStream in) {
    XlsxStyles styles = new XlsxStyles();
    if (in != null) {
      try (XmlPart part = new XmlPart(in)) {
        styles.fill(part);
      }
    }
    return styles;
  }

  NumberFormat format(int style) {
    return at(style).format();
  }

  @Nullable LegacyEncoding encoding(int style) {
    return at(style).encoding();
  }

  /** Whether any font of the workbook is a legacy one. */
  boolean isLegacy() {
    return legacy;
  }

  private Style at(int style) {
    return style >= 0 && style < styles.size() ? styles.get(style) : PLAIN;
  }

  private void fill(XmlPart part) {
    String section = "";
    int event = part.nextTag();
    while (event != XMLStreamConstants.END_DOCUMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        section = isSection(part.name()) ? part.name() : section;
        element(part, section);
      } else if (part.isNamed(section)) {
        section = "";
      }
      event = part.nextTag();
    }
  }

  private static boolean isSection(String name) {
    return name.equals("numFmts")
        || name.equals("fonts")
        || name.equals("cellXfs")
        || name.equals("dxfs");
  }

  private void element(XmlPart part, String section) {
    String name = part.name();
    if (section.equals("numFmts") && name.equals("numFmt")) {
      String code = part.attribute("formatCode");
      formats.put(
          part.number("numFmtId", -1), code == null ? NumberFormat.GENERAL : NumberFormat.of(code));
    } else if (section.equals("fonts") && name.equals("font")) {
      fonts.add(null);
    } else if (section.equals("fonts") && name.equals("name") && !fonts.isEmpty()) {
      String font = part.attribute("val");
      LegacyEncoding encoding = font == null ? null : LegacyEncoding.ofFont(font).orElse(null);
      fonts.set(fonts.size() - 1, encoding);
      legacy |= encoding != null;
    } else if (section.equals("cellXfs") && name.equals("xf")) {
      styles.add(style(part.number("numFmtId", 0), part.number("fontId", 0)));
    }
  }

  private Style style(int format, int font) {
    NumberFormat known = formats.get(format);
    return new Style(
        known == null ? NumberFormat.builtIn(format) : known,
        font >= 0 && font < fonts.size() ? fonts.get(font) : null);
  }
}
