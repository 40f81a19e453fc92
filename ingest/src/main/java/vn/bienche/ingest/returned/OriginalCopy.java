package vn.bienche.ingest.returned;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import vn.bienche.ingest.IngestSettings;
import vn.bienche.ingest.workbook.OpenedWorkbook;
import vn.bienche.ingest.workbook.ReadingLimits;
import vn.bienche.ingest.workbook.UnreadableWorkbook;
import vn.bienche.ingest.workbook.WorkbookFile;
import vn.bienche.warehouse.value.RuleCode;

/**
 * What of the original goes into the returned workbook.
 *
 * @param workbook to be marked; holds all of the original, some of its rows, or nothing
 * @param extent how much it holds
 * @param sheetNames sheets of the original in order, as far as they are known
 * @param places where the places of findings are
 * @param writing how it is written once it is marked
 */
record OriginalCopy(
    Workbook workbook,
    Extent extent,
    List<String> sheetNames,
    FindingPlaces places,
    Writing writing)
    implements AutoCloseable {

  /** Writes the marked workbook. */
  interface Writing {
    void write(OutputStream out) throws IOException;
  }

  OriginalCopy(Workbook workbook, Extent extent, List<String> sheetNames, FindingPlaces places) {
    this(workbook, extent, sheetNames, places, workbook::write);
  }

  /** How much of the original the copy holds. */
  enum Extent {
    WHOLE,
    AFFECTED_ROWS,
    NOTHING
  }

  /** With these the file is not even tried: it is no workbook, or a trap. */
  private static final Set<RuleCode> UNOPENABLE =
      EnumSet.of(
          RuleCode.WB_001, RuleCode.WB_002, RuleCode.WB_003, RuleCode.WB_004, RuleCode.WB_005);

  private static final IngestSettings USUAL = IngestSettings.usual();
  static final ReadingLimits LIMITS =
      new ReadingLimits(USUAL.maxFileBytes(), USUAL.maxInflatedBytes(), USUAL.maxInflationRatio());

  /** Whether the file is worth trying. */
  static boolean isOpenable(ReturnNotice notice) {
    return notice.findings().stream().noneMatch(finding -> UNOPENABLE.contains(finding.rule()));
  }

  static OriginalCopy open(Path original, ReturnNotice notice) throws IOException {
    if (!isOpenable(notice)) {
      return nothing();
    }
    FileMagic kind = FileMagic.valueOf(original.toFile());
    boolean isTable = kind != FileMagic.OOXML && kind != FileMagic.OLE2;
    if (isTable || !WorkbookSize.fitsInMemory(original, kind)) {
      return read(original, notice, isTable && WorkbookSize.fitsInMemory(original, kind));
    }
    byte[] bytes = Files.readAllBytes(original);
    try {
      return whole(kind == FileMagic.OOXML ? openXlsx(bytes) : openXls(bytes));
    } catch (IOException | RuntimeException | InvalidFormatException unreadable) {
      // Bytes in memory cannot fail to be read: it is the workbook that the library cannot open.
      return read(original, notice, false);
    }
  }

  /**
   * Reads row by row what cannot be opened whole; a workbook of which not even that can be read
   * gives nothing.
   */
  private static OriginalCopy read(Path original, ReturnNotice notice, boolean whole) {
    try (OpenedWorkbook opened = WorkbookFile.open(original, notice.workbook(), LIMITS)) {
      return whole ? WholeSheets.copy(opened) : AffectedRows.copy(opened, notice.findings());
    } catch (UnreadableWorkbook unreadable) {
      return nothing();
    }
  }

  static OriginalCopy nothing() {
    return new OriginalCopy(new XSSFWorkbook(), Extent.NOTHING, List.of(), FindingPlaces.NONE);
  }

  private static OriginalCopy whole(Workbook workbook) {
    EarlierMarks.remove(workbook, SummarySheet::isOurs);
    return whole(workbook, workbook::write);
  }

  /** A workbook from which earlier marks are gone. */
  static OriginalCopy whole(Workbook workbook, Writing writing) {
    return new OriginalCopy(
        workbook,
        Extent.WHOLE,
        FindingPlaces.sheetNames(workbook),
        FindingPlaces.inSheetsOf(workbook),
        writing);
  }

  static XSSFWorkbook openXlsx(byte[] bytes) throws IOException, InvalidFormatException {
    XSSFWorkbook workbook = new XSSFWorkbook(OPCPackage.open(new ByteArrayInputStream(bytes)));
    // A template sent under the name .xlsx would not open under that name again.
    workbook.setWorkbookType(
        workbook.isMacroEnabled() ? XSSFWorkbookType.XLSM : XSSFWorkbookType.XLSX);
    return workbook;
  }

  private static Workbook openXls(byte[] bytes) throws IOException {
    boolean keepMacrosAndOtherStreams = true;
    return new HSSFWorkbook(
        new POIFSFileSystem(new ByteArrayInputStream(bytes)), keepMacrosAndOtherStreams);
  }

  /** What the reader does with this copy, and what it leaves out. */
  String advice(Wording wording) {
    return switch (extent) {
      case WHOLE ->
          wording.choose(
              "Bấm vào ô ở cột “Ô, dòng” để đến chỗ cần sửa; mỗi ô tô màu có ghi chú. Sửa xong, lưu lại và gửi lại tệp;"
                  + " không phải xóa trang này.",
              "Click a cell of the column “Cell, row” to get to its place; each coloured cell has a comment. Mend, save and"
                  + " send the file again; this sheet may stay.");
      case AFFECTED_ROWS ->
          wording.choose(
              "Tệp rất lớn: tệp trả lại này chỉ chép các dòng có lỗi; cột đầu ghi số dòng trong tệp gốc. Hãy sửa trong tệp"
                  + " gốc và gửi lại tệp gốc, không gửi tệp này.",
              "The file is very large: only rows with findings are copied here; the first column gives the row of the"
                  + " original. Mend the original and send that one, not this file.");
      case NOTHING ->
          wording.choose(
              "Không chép được nội dung của tệp gốc vào đây; hãy sửa trong tệp gốc rồi gửi lại.",
              "Nothing of the original could be copied here; mend the original and send it again.");
    };
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
