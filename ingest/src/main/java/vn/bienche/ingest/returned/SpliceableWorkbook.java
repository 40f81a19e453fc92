package vn.bienche.ingest.returned;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.bienche.ingest.workbook.CutWorkbook;
import vn.bienche.ingest.workbook.NotPlain;
import vn.bienche.ingest.workbook.OpenedWorkbook;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.ingest.workbook.RawRow;
import vn.bienche.ingest.workbook.RawSheet;
import vn.bienche.ingest.workbook.RowCursor;
import vn.bienche.ingest.workbook.WorkbookFile;

/**
 * A workbook of which the spreadsheet library holds only the rows that are marked, in which it
 * would take some thirty times the memory of all rows and most of the time. What is written has all
 * rows.
 */
final class SpliceableWorkbook implements AutoCloseable {

  private final Path file;
  private final CutWorkbook cut;
  private final ZipFile zip;

  /**
   * @throws vn.bienche.ingest.workbook.UnreadableWorkbook when it is no .xlsx or is damaged
   */
  SpliceableWorkbook(Path file) throws IOException {
    this.file = file;
    this.zip = ZipFile.builder().setPath(file).get();
    try {
      this.cut = CutWorkbook.open(file, OriginalCopy.LIMITS);
    } catch (RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  /**
   * Opens it for marking.
   *
   * @throws NotPlain when it has to be opened whole
   */
  OriginalCopy open(ReturnNotice notice, ReturnLimits limits)
      throws IOException, InvalidFormatException {
    List<String> names = cut.sheets().stream().map(CutWorkbook.Sheet::name).toList();
    WantedRows wanted =
        WantedRows.of(FindingOrder.sorted(notice.findings(), names), cut.sheets(), limits.marks());
    ThinPackage thin = new ThinPackage(cut, zip, wanted);
    XSSFWorkbook workbook = OriginalCopy.openXlsx(thin.bytes());
    Map<String, XSSFSheet> sheets = sheets(workbook);
    if (addEarlierMarks(sheets, wanted)) {
      workbook.close();
      thin = new ThinPackage(cut, zip, wanted);
      workbook = OriginalCopy.openXlsx(thin.bytes());
      sheets = sheets(workbook);
    }
    if (!sheets.keySet().containsAll(thin.sheets()) || needsTexts(thin, sheets)) {
      throw new NotPlain();
    }
    Splicing splicing = new Splicing(thin, workbook, sheets);
    Set<String> earlier = earlierSummaries();
    EarlierMarks.remove(workbook, sheet -> earlier.contains(sheet.getSheetName()));
    return OriginalCopy.whole(workbook, splicing::write);
  }

  /** The library names the columns of a table by the texts of its header. */
  private static boolean needsTexts(ThinPackage thin, Map<String, XSSFSheet> sheets) {
    return thin.texts() > 0
        && sheets.values().stream().anyMatch(sheet -> !sheet.getTables().isEmpty());
  }

  private static Map<String, XSSFSheet> sheets(XSSFWorkbook workbook) {
    Map<String, XSSFSheet> sheets = new HashMap<>();
    for (Sheet sheet : workbook) {
      XSSFSheet xlsx = (XSSFSheet) sheet;
      sheets.put(CutWorkbook.partName(xlsx.getPackagePart().getPartName().getName()), xlsx);
    }
    return sheets;
  }

  /** Whether rows are marked already that nothing else is wanted of. */
  private static boolean addEarlierMarks(Map<String, XSSFSheet> sheets, WantedRows wanted) {
    boolean added = false;
    for (Map.Entry<String, XSSFSheet> sheet : sheets.entrySet()) {
      added |= wanted.add(sheet.getKey(), EarlierMarks.rows(sheet.getValue()));
    }
    return added;
  }

  /** Names of the sheets that an earlier check has added; their texts the library does not know. */
  private Set<String> earlierSummaries() {
    Set<String> earlier = new HashSet<>();
    Predicate<String> mayBe = SummarySheet::mayBeOurs;
    if (cut.sheets().stream().map(CutWorkbook.Sheet::name).noneMatch(mayBe)) {
      return earlier;
    }
    String name = String.valueOf(file.getFileName());
    try (OpenedWorkbook opened = WorkbookFile.open(file, name, OriginalCopy.LIMITS)) {
      for (RawSheet sheet : opened.sheets()) {
        if (mayBe.test(sheet.name()) && SummarySheet.isOurs(sheet.name(), firstCell(sheet))) {
          earlier.add(sheet.name());
        }
      }
    }
    return earlier;
  }

  private static String firstCell(RawSheet sheet) {
    try (RowCursor rows = sheet.open()) {
      RawRow row = rows.next();
      RawCell cell = row == null || row.number() > 1 ? null : row.cell(0);
      return cell == null ? "" : cell.text();
    }
  }

  @Override
  public void close() throws IOException {
    cut.close();
    zip.close();
  }
}
