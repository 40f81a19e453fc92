package vn.bienche.ingest.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.text.LegacyEncoding;
import vn.bienche.warehouse.value.RuleCode;

/** The texts that the cells of a workbook share. */
final class SharedStrings implements AutoCloseable {

  private final TextStore texts = new TextStore();

  /** Runs of the rich texts of which a run may be in a legacy encoding. */
  private final Map<Integer, RichText> rich = new HashMap<>();

  /** Texts of the part; none where the workbook has no such part. */
  static SharedStrings read(@Nullable InputStream in, XlsxStyles styles) {
    SharedStrings strings = new SharedStrings();
    if (in != null) {
      try (XmlPart part = new XmlPart(in)) {
        strings.fill(part, styles.isLegacy());
      }
    }
    return strings;
  }

  /** The cell that shows a shared text; an index beyond the table is damage. */
  RawCell cell(int column, int index, @Nullable LegacyEncoding cellEncoding) {
    if (index < 0 || index >= texts.size()) {
      throw new UnreadableWorkbook(RuleCode.WB_003, "sharedStrings");
    }
    RichText runs = rich.isEmpty() ? null : rich.get(index);
    return runs == null
        ? RichText.plain(column, texts.get(index), cellEncoding)
        : runs.cell(column, cellEncoding);
  }

  @Override
  public void close() {
    texts.close();
  }

  private void fill(XmlPart part, boolean keepRuns) {
    while (part.seek("si")) {
      if (texts.size() >= ReadingLimits.SHARED_STRINGS) {
        throw new UnreadableWorkbook(RuleCode.WB_005);
      }
      RichText text = readText(part, "si");
      if (text.isLegacy() || (keepRuns && text.runs().size() > 1)) {
        rich.put(texts.size(), text);
      }
      texts.add(text.joined());
    }
  }

  /** Reads the runs up to the end of {@code si} or {@code is}; phonetic hints are no text. */
  static RichText readText(XmlPart part, String end) {
    List<RichText.Run> runs = new ArrayList<>(1);
    LegacyEncoding encoding = null;
    boolean named = false;
    int event = part.nextTag();
    while (!(event == XMLStreamConstants.END_ELEMENT && part.isNamed(end))) {
      if (event == XMLStreamConstants.END_DOCUMENT) {
        throw new UnreadableWorkbook(RuleCode.WB_003, "sharedStrings");
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (part.name()) {
          case "r" -> {
            encoding = null;
            named = false;
          }
          case "rFont" -> {
            String font = part.attribute("val");
            named = font != null;
            encoding = font == null ? null : LegacyEncoding.ofFont(font).orElse(null);
          }
          case "t" -> runs.add(new RichText.Run(unescaped(part.text()), named, encoding));
          case "rPh" -> skip(part, "rPh");
          default -> {}
        }
      }
      event = part.nextTag();
    }
    return new RichText(runs);
  }

  private static void skip(XmlPart part, String name) {
    int event = part.nextTag();
    while (event != XMLStreamConstants.END_DOCUMENT
        && !(event == XMLStreamConstants.END_ELEMENT && part.isNamed(name))) {
      event = part.nextTag();
    }
  }

  /** {@code _x000D_} stands for a character that XML cannot hold. */
  static String unescaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return java.util.regex.Pattern.compile("_x([0-9A-Fa-f]{4})_")
        .matcher(text)
        .replaceAll(
            m ->
                java.util.regex.Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }
}
