package vn.bienche.ingest.workbook;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.RuleCode;

/** An .xlsx or .xlsm, read as streams of events. */
final class XlsxWorkbook implements OpenedWorkbook {

  private final ZipParts parts;
  private final KeptParts kept;
  private final WorkbookPart main;
  private final XlsxStyles styles;
  private final SharedStrings strings;
  private final List<XlsxSheet> sheets;

  /**
   * @param parts closed with the workbook, also where it cannot be opened
   */
  XlsxWorkbook(ZipParts parts) {
    this.parts = parts;
    this.kept = new KeptParts(parts);
    try {
      this.main = new WorkbookPart(parts);
      this.styles = XlsxStyles.read(parts.open(main.sibling("styles.xml")));
      this.strings =
          SharedStrings.read(() -> parts.open(main.sibling("sharedStrings.xml")), styles);
      this.sheets =
          main.tabs().stream()
              .map(tab -> new XlsxSheet(this, tab.name(), tab.hidden(), tab.part()))
              .toList();
    } catch (RuntimeException e) {
      parts.close();
      throw UnreadableWorkbook.damaged(e);
    }
  }

  @Override
  public List<XlsxSheet> sheets() {
    return sheets;
  }

  @Override
  public boolean hasMacros() {
    return parts.names().stream().anyMatch(n -> n.endsWith("vbaproject.bin"));
  }

  ZipParts parts() {
    return parts;
  }

  KeptParts kept() {
    return kept;
  }

  XlsxStyles styles() {
    return styles;
  }

  SharedStrings strings() {
    return strings;
  }

  boolean isDate1904() {
    return main.isDate1904();
  }

  boolean isCalculatedLater() {
    return main.isCalculatedLater();
  }

  @Override
  public void close() {
    strings.close();
    parts.close();
  }

  /** The bytes of a sheet's part. */
  InputStream openPart(String name) {
    @Nullable InputStream in = kept.open(name);
    if (in == null) {
      throw new UnreadableWorkbook(RuleCode.WB_003, name);
    }
    return in;
  }
}
