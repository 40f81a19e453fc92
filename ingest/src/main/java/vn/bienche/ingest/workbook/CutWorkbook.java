package vn.bienche.ingest.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import vn.bienche.warehouse.value.RuleCode;

/**
 * An .xlsx or .xlsm whose large parts, the sheets and the shared texts, are cut into items by their
 * bytes, so that most of them can be passed on without being understood.
 */
public final class CutWorkbook implements AutoCloseable {

  private final ZipParts parts;
  private final KeptParts kept;
  private final WorkbookPart main;

  private CutWorkbook(ZipParts parts) {
    this.parts = parts;
    this.kept = new KeptParts(parts);
    this.main = new WorkbookPart(parts);
  }

  /**
   * A sheet with rows.
   *
   * @param name on the tab
   * @param part as {@link #partName} gives it
   */
  public record Sheet(String name, String part) {}

  /**
   * @throws UnreadableWorkbook when the file is no such workbook or is damaged
   */
  public static CutWorkbook open(Path file, ReadingLimits limits) {
    ZipParts parts = new ZipParts(file, limits);
    try {
      return new CutWorkbook(parts);
    } catch (RuntimeException e) {
      parts.close();
      throw UnreadableWorkbook.damaged(e);
    }
  }

  /** How a part is named here, whatever the case and slashes of the name in the package. */
  public static String partName(String entry) {
    return ZipParts.normal(entry);
  }

  /** Sheets in the order of their tabs. */
  public List<Sheet> sheets() {
    return main.tabs().stream().map(tab -> new Sheet(tab.name(), partName(tab.part()))).toList();
  }

  /** Where the shared texts are, if there are any. */
  public String textsPart() {
    return partName(main.sibling("sharedStrings.xml"));
  }

  /** The inflated bytes of a part; may be called again for another pass. */
  public InputStream open(String part) {
    InputStream in = kept.open(part);
    if (in == null) {
      throw new UnreadableWorkbook(RuleCode.WB_003, part);
    }
    return in;
  }

  /** The rows of a sheet from the top. */
  public RowBytes rows(String part) throws IOException {
    return new RowBytes(open(part));
  }

  /** The shared texts from the first. */
  public TextBytes texts() throws IOException {
    return new TextBytes(open(textsPart()));
  }

  @Override
  public void close() {
    parts.close();
  }
}
