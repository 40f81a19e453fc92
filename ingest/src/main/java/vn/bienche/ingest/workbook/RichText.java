package vn.bienche.ingest.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.text.LegacyEncoding;

/** A text of runs, each perhaps in a font of its own. */
record RichText(List<Run> runs) {

  /**
   * @param text of the run
   * @param hasFont whether it names a font; else it has the cell's
   * @param encoding that the named font implies
   */
  record Run(String text, boolean hasFont, @Nullable LegacyEncoding encoding) {}

  RichText {
    runs = List.copyOf(runs);
  }

  /** A text of one run in the cell's font. */
  static RichText of(String text) {
    return new RichText(List.of(new Run(text, false, null)));
  }

  boolean isLegacy() {
    return runs.stream().anyMatch(r -> r.encoding() != null);
  }

  String joined() {
    if (runs.size() == 1) {
      return runs.get(0).text();
    }
    StringBuilder joined = new StringBuilder();
    runs.forEach(r -> joined.append(r.text()));
    return joined.toString();
  }

  /** The cell that shows this text, each run converted by its own font. */
  RawCell cell(int column, @Nullable LegacyEncoding cellEncoding) {
    StringBuilder unicode = new StringBuilder();
    LegacyEncoding used = null;
    for (Run run : runs) {
      LegacyEncoding encoding = run.hasFont() ? run.encoding() : cellEncoding;
      String converted = encoding == null ? run.text() : encoding.toUnicode(run.text());
      used = converted.equals(run.text()) ? used : encoding;
      unicode.append(converted);
    }
    return cell(column, joined(), unicode.toString(), used);
  }

  /** The cell of a text that has the cell's font throughout. */
  static RawCell plain(int column, String text, @Nullable LegacyEncoding encoding) {
    return encoding == null
        ? RawCell.text(column, text)
        : cell(column, text, encoding.toUnicode(text), encoding);
  }

  private static RawCell cell(
      int column, String before, String after, @Nullable LegacyEncoding encoding) {
    RawCell.Conversion conversion =
        encoding == null || before.equals(after) ? null : new RawCell.Conversion(encoding, before);
    return new RawCell(column, CellKind.TEXT, after, Double.NaN, conversion);
  }
}
