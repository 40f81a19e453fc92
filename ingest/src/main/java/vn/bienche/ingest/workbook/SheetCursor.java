package vn.bienche.ingest.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Rows of an .xlsx sheet: by their bytes as long as the sheet is plain, by the XML parser from
 * there on. Whatever is wrong with a sheet is the parser's to say, so that there is one judge.
 */
final class SheetCursor implements RowCursor {

  private final Supplier<InputStream> part;
  private final XlsxValues values;
  private @Nullable PlainRows plain;
  private @Nullable RowCursor parsed;
  private int given;

  /**
   * @param part gives the sheet's bytes from their start
   */
  SheetCursor(Supplier<InputStream> part, XlsxValues values) {
    this.part = part;
    this.values = values;
    InputStream in = part.get();
    try {
      plain = new PlainRows(in, values);
    } catch (IOException e) {
      throw UnreadableWorkbook.damaged(e);
    }
  }

  @Override
  public @Nullable RawRow next() {
    PlainRows rows = plain;
    if (rows != null) {
      try {
        RawRow row = rows.next();
        given++;
        return row;
      } catch (IOException | RuntimeException notPlain) {
        rows.close();
        plain = null;
      }
    }
    return parser().next();
  }

  /** Whether the sheet has been plain so far. */
  boolean isPlain() {
    return plain != null;
  }

  @Override
  public BitSet hiddenColumns() {
    PlainRows rows = plain;
    return rows == null ? parser().hiddenColumns() : rows.hiddenColumns();
  }

  @Override
  public void close() {
    if (plain != null) {
      plain.close();
    }
    if (parsed != null) {
      parsed.close();
    }
  }

  /** The parser behind the rows that have been given already. */
  private RowCursor parser() {
    RowCursor parser = parsed;
    if (parser == null) {
      parser = new XlsxRowCursor(new XmlPart(part.get()), values);
      parsed = parser;
      for (int i = 0; i < given; i++) {
        parser.next();
      }
    }
    return parser;
  }
}
