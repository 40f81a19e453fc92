package vn.bienche.ingest.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.text.LegacyEncoding;
import vn.bienche.warehouse.value.RuleCode;

/** The texts that the cells of a workbook share. */
final class SharedStrings implements PlainStrings.Texts, AutoCloseable {

  private final TextStore texts;

  /** Runs of the rich texts of which a run may be in a legacy encoding. */
  private final Map<Integer, RichText> rich = new HashMap<>();

  /** Whether runs are kept of which none is in a legacy encoding: the cell's font may be. */
  private final boolean keepRuns;

  private SharedStrings(long expected, boolean keepRuns) {
    this.texts = new TextStore(expected);
    this.keepRuns = keepRuns;
  }

  /**
   * Texts of the part; none where the workbook has no such part.
   *
   * @param open gives the bytes of the part from its start, or null
   */
  static SharedStrings read(Supplier<@Nullable InputStream> open, XlsxStyles styles) {
    InputStream in = open.get();
    if (in == null) {
      return new SharedStrings(0, false);
    }
    SharedStrings strings = new SharedStrings(length(in), styles.isLegacy());
    if (strings.readBytes(in)) {
      return strings;
    }
    strings.close();
    InputStream again = open.get();
    return again == null ? strings : parsed(again, styles);
  }

  /** Texts as the XML parser reads them. */
  static SharedStrings parsed(InputStream in, XlsxStyles styles) {
    SharedStrings strings = new SharedStrings(length(in), styles.isLegacy());
    try (XmlPart part = new XmlPart(in)) {
      strings.fill(part);
    }
    return strings;
  }

  private static long length(InputStream in) {
    try {
      return in.available();
    } catch (IOException e) {
      throw UnreadableWorkbook.damaged(e);
    }
  }

  /** Whether the part could be read by its bytes; what cannot is for the parser to judge. */
  private boolean readBytes(InputStream in) {
    try (PlainStrings part = new PlainStrings(in, this)) {
      part.read();
      return true;
    } catch (NotPlain | UnreadableWorkbook | IOException e) {
      return false;
    }
  }

  int size() {
    return texts.size();
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

  private void fill(XmlPart part) {
    while (part.seek("si")) {
      add(readText(part, "si"));
    }
  }

  @Override
  public void add(byte[] utf8, int from, int to) {
    checkSize();
    texts.add(utf8, from, to);
  }

  @Override
  public void add(RichText text) {
    checkSize();
    if (text.isLegacy() || (keepRuns && text.runs().size() > 1)) {
      rich.put(texts.size(), text);
    }
    texts.add(text.joined());
  }

  private void checkSize() {
    if (texts.size() >= ReadingLimits.SHARED_STRINGS) {
      throw new UnreadableWorkbook(RuleCode.WB_005);
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
