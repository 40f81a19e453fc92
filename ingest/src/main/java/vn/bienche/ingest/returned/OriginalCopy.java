package vn.bienche.ingest.returned;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import vn.bienche.warehouse.value.RuleCode;

/**
 * What of the original goes into the returned workbook.
 *
 * @param workbook to be marked; holds all of the original, some of its rows, or nothing
 * @param extent how much it holds
 * @param sheetNames sheets of the original in order, as far as they are known
 * @param places where the places of findings are
 */
record OriginalCopy(Workbook workbook, Extent extent, List<String> sheetNames, FindingPlaces places)
    implements AutoCloseable {

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

  static OriginalCopy open(Path original, ReturnNotice notice) throws IOException {
    if (notice.findings().stream().anyMatch(finding -> UNOPENABLE.contains(finding.rule()))) {
      return nothing();
    }
    FileMagic kind = FileMagic.valueOf(original.toFile());
    boolean isWorkbook = kind == FileMagic.OOXML || kind == FileMagic.OLE2;
    if (!isWorkbook || !WorkbookSize.fitsInMemory(original, kind)) {
      return AffectedRows.copy(original, notice, !isWorkbook);
    }
    byte[] bytes = Files.readAllBytes(original);
    try {
      return whole(kind == FileMagic.OOXML ? openXlsx(bytes) : openXls(bytes));
    } catch (IOException
        | RuntimeException
        | org.apache.poi.openxml4j.exceptions.InvalidFormatException unreadable) {
      // Bytes in memory cannot fail to be read: it is the workbook that the library cannot open.
      return AffectedRows.copy(original, notice, false);
    }
  }

  static OriginalCopy nothing() {
    return new OriginalCopy(new XSSFWorkbook(), Extent.NOTHING, List.of(), FindingPlaces.NONE);
  }

  private static OriginalCopy whole(Workbook workbook) {
    EarlierMarks.remove(workbook);
    return new OriginalCopy(
        workbook,
        Extent.WHOLE,
        FindingPlaces.sheetNames(workbook),
        FindingPlaces.inSheetsOf(workbook));
  }

  private static Workbook openXlsx(byte[] bytes)
      throws IOException, org.apache.poi.openxml4j.exceptions.InvalidFormatException {
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

  /** A sentence on what is left out. */
  Optional<String> remark(Wording wording) {
    return switch (extent) {
      case WHOLE -> Optional.empty();
      case AFFECTED_ROWS ->
          Optional.of(
              wording.choose(
                  "Tệp rất lớn: tệp trả lại này chỉ chép các dòng có lỗi; cột đầu ghi số dòng trong tệp gốc. Hãy sửa trong tệp"
                      + " gốc và gửi lại tệp gốc, không gửi tệp này.",
                  "The file is very large: only rows with findings are copied here; the first column gives the row of the"
                      + " original. Mend the original and send that one, not this file."));
      case NOTHING ->
          Optional.of(
              wording.choose(
                  "Không chép được nội dung của tệp gốc vào đây; hãy sửa trong tệp gốc rồi gửi lại.",
                  "Nothing of the original could be copied here; mend the original and send it again."));
    };
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
