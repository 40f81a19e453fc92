package vn.bienche.ingest.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.bienche.warehouse.value.RuleCode;

/**
 * An .xls of Excel 97 to 2003. The format ends at 65 536 rows, so the whole workbook fits in
 * memory.
 */
final class XlsWorkbook implements OpenedWorkbook {

  private final HSSFWorkbook workbook;
  private final boolean macros;

  XlsWorkbook(Path file) {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      this.macros = container.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
      this.workbook = new HSSFWorkbook(container.getRoot(), false);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableWorkbook(RuleCode.WB_004, e);
    } catch (IOException | RuntimeException e) {
      throw UnreadableWorkbook.damaged(e);
    }
  }

  @Override
  public List<XlsSheet> sheets() {
    List<XlsSheet> sheets = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
      sheets.add(new XlsSheet(workbook, i, hidden));
    }
    return sheets;
  }

  @Override
  public boolean hasMacros() {
    return macros;
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException e) {
      throw UnreadableWorkbook.damaged(e);
    }
  }
}
