package vn.bienche.ingest.returned;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellFormula;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;

/** A work log with everything that leans on its rows, and a workbook full of other parts. */
final class FullWorkbook {

  static final String LOG = "Nhật ký";
  static final String STAFF = "Cán bộ";
  static final int ROWS = 60;

  private FullWorkbook() {}

  static Path write(Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM);
        OutputStream out = Files.newOutputStream(file)) {
      log(workbook.createSheet(LOG));
      staff(workbook.createSheet(STAFF));
      XSSFSheet lists = workbook.createSheet("Danh mục");
      lists.createRow(0).createCell(0).setCellValue("Hoàn thành");
      workbook.setSheetHidden(2, true);
      workbook.createSheet("Trống");
      workbook.setActiveSheet(1);
      workbook.setSelectedTab(1);
      workbook.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3, 4}));
      workbook.write(out);
    }
    return file;
  }

  private static void log(XSSFSheet sheet) {
    sheet.createRow(0).createCell(0).setCellValue("NHẬT KÝ CÔNG VIỆC");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
    for (int i = 3; i < ROWS; i++) {
      XSSFRow row = sheet.createRow(i);
      row.createCell(0).setCellValue(i);
      row.createCell(2).setCellValue(i % 3 == 0 ? "Họp giao ban" : "Báo cáo tuần " + i);
      row.createCell(5).setCellValue(i / 4.0);
      row.createCell(6).setCellFormula("F" + (i + 1) + "*2");
      row.setHeightInPoints(15 + i % 4);
      row.setZeroHeight(i % 17 == 0);
    }
    sheet.getRow(9).getCell(2).setCellValue(rich(sheet.getWorkbook()));
    shared(sheet, 4, "H5:H59");
    sheet.setArrayFormula("F11:F13*2", new CellRangeAddress(10, 12, 8, 8));
    DataValidationHelper validations = sheet.getDataValidationHelper();
    sheet.addValidationData(
        validations.createValidation(
            validations.createExplicitListConstraint(new String[] {"Hoàn thành", "Đang làm"}),
            new CellRangeAddressList(4, 58, 2, 2)));
    ConditionalFormattingRule rule =
        sheet.getSheetConditionalFormatting().createConditionalFormattingRule("$F5>12");
    rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.CORAL.getIndex());
    sheet
        .getSheetConditionalFormatting()
        .addConditionalFormatting(new CellRangeAddress[] {new CellRangeAddress(4, 58, 5, 5)}, rule);
    Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
    link.setAddress("https://vi.wikipedia.org/wiki/C%C3%A1n_b%E1%BB%99");
    sheet.getRow(30).getCell(2).setHyperlink(link);
    picture(sheet);
    sheet.groupRow(40, 45);
  }

  private static XSSFRichTextString rich(XSSFWorkbook workbook) {
    XSSFFont bold = workbook.createFont();
    bold.setBold(true);
    XSSFRichTextString text = new XSSFRichTextString("Họp khẩn");
    text.applyFont(4, 8, bold);
    return text;
  }

  /** The first cell holds the formula of all, as Excel writes a column that was filled down. */
  private static void shared(XSSFSheet sheet, int first, String range) {
    for (int i = first; i < ROWS - 1; i++) {
      CTCellFormula formula = sheet.getRow(i).createCell(7).getCTCell().addNewF();
      formula.setT(STCellFormulaType.SHARED);
      formula.setSi(0);
      if (i == first) {
        formula.setRef(range);
        formula.setStringValue("G5+1");
      }
    }
  }

  private static void picture(XSSFSheet sheet) {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    int index = sheet.getWorkbook().addPicture(png, Workbook.PICTURE_TYPE_PNG);
    ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
    anchor.setCol1(10);
    anchor.setRow1(2);
    anchor.setCol2(12);
    anchor.setRow2(5);
    sheet.createDrawingPatriarch().createPicture(anchor, index);
  }

  private static void staff(XSSFSheet sheet) {
    String[] headers = {"Mã cán bộ", "Họ và tên"};
    for (int i = 0; i < 12; i++) {
      XSSFRow row = sheet.createRow(i);
      for (int column = 0; column < headers.length; column++) {
        row.createCell(column).setCellValue(i == 0 ? headers[column] : "HG%04d".formatted(i));
      }
    }
    XSSFTable table = sheet.createTable(new AreaReference("A1:B12", SpreadsheetVersion.EXCEL2007));
    table.setName("CanBo");
    table.setDisplayName("CanBo");
  }
}
