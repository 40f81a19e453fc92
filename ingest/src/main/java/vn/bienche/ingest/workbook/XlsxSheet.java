package vn.bienche.ingest.workbook;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A sheet of an .xlsx. */
final class XlsxSheet implements RawSheet {

  /**
   * Larger sheets are work logs of a machine, not tables laid out by hand: no pass for merged
   * cells.
   */
  private static final long LARGE = 48L << 20;

  private final XlsxWorkbook workbook;
  private final XlsxValues values;
  private final String name;
  private final boolean hidden;
  private final String part;
  private @Nullable MergedRanges merged;

  XlsxSheet(XlsxWorkbook workbook, String name, boolean hidden, String part) {
    this.workbook = workbook;
    this.values = new XlsxValues(workbook);
    this.name = name;
    this.hidden = hidden;
    this.part = part;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean isHidden() {
    return hidden;
  }

  @Override
  public boolean isCalculatedLater() {
    return workbook.isCalculatedLater();
  }

  @Override
  public RowCursor open() {
    return new SheetCursor(() -> workbook.openPart(part), values);
  }

  @Override
  public MergedRanges merged() {
    MergedRanges known = merged;
    if (known == null) {
      known = workbook.parts().size(part) > LARGE ? MergedRanges.NONE : scan();
      merged = known;
    }
    return known;
  }

  private MergedRanges scan() {
    try (InputStream in = workbook.openPart(part)) {
      byte[] whole = workbook.kept().bytes(part);
      return whole == null ? MergedRangeScan.scan(in) : MergedRangeScan.scan(whole);
    } catch (IOException e) {
      throw UnreadableWorkbook.damaged(e);
    }
  }
}
