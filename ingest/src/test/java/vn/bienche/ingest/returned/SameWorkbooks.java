package vn.bienche.ingest.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetData;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** Compares two .xlsx in all that a spreadsheet program shows of them. */
final class SameWorkbooks {

  private SameWorkbooks() {}

  static void check(Path actual, Path expected) throws IOException {
    try (XSSFWorkbook one = open(actual);
        XSSFWorkbook other = open(expected)) {
      assertThat(workbook(one)).isEqualTo(workbook(other));
      for (int i = 0; i < other.getNumberOfSheets(); i++) {
        String name = other.getSheetName(i);
        assertThat(tables(one.getSheetAt(i))).as(name).isEqualTo(tables(other.getSheetAt(i)));
        assertThat(frame(one.getSheetAt(i))).as(name).isEqualTo(frame(other.getSheetAt(i)));
        assertThat(cells(one.getSheetAt(i))).as(name).isEqualTo(cells(other.getSheetAt(i)));
      }
      assertThat(parts(one)).isEqualTo(parts(other));
    }
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static Map<String, Object> workbook(XSSFWorkbook workbook) {
    Map<String, Object> seen = new LinkedHashMap<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      seen.put(
          workbook.getSheetName(i),
          List.of(i, workbook.getSheetVisibility(i), workbook.getSheetAt(i).isSelected()));
    }
    workbook
        .getAllNames()
        .forEach(n -> seen.put(n.getNameName() + n.getSheetIndex(), n.getRefersToFormula()));
    seen.put("active", workbook.getActiveSheetIndex());
    seen.put("macros", workbook.isMacroEnabled());
    seen.put("styles", workbook.getNumCellStyles());
    return seen;
  }

  /** All of a sheet but its rows, and the place that its cells take. */
  private static String frame(XSSFSheet sheet) {
    CTWorksheet copy = (CTWorksheet) sheet.getCTWorksheet().copy();
    copy.setSheetData(CTSheetData.Factory.newInstance());
    if (copy.isSetDimension()) {
      copy.unsetDimension();
    }
    // A sheet that is not selected may say so or say nothing.
    return copy.xmlText().replaceAll(" tabSelected=\"(0|false)\"", "");
  }

  private static List<String> tables(XSSFSheet sheet) {
    return sheet.getTables().stream().map(table -> table.getCTTable().xmlText()).toList();
  }

  private static Map<String, Object> cells(Sheet sheet) {
    Map<String, Object> seen = new TreeMap<>();
    for (Row row : sheet) {
      seen.put(
          String.valueOf(row.getRowNum()),
          List.of(row.getHeight(), row.getZeroHeight(), row.getOutlineLevel()));
      for (Cell cell : row) {
        seen.put(cell.getAddress().formatAsString(), cell((XSSFCell) cell));
      }
    }
    sheet
        .getCellComments()
        .forEach(
            (at, comment) ->
                seen.put(
                    "comment " + at,
                    List.of(
                        comment.getString().getString(),
                        comment.getAuthor(),
                        String.valueOf(comment.getClientAnchor()))));
    return seen;
  }

  private static List<Object> cell(XSSFCell cell) {
    CTCell data = cell.getCTCell();
    String value =
        cell.getCellType() == CellType.STRING
            ? cell.getRichStringCellValue().getString()
            : String.valueOf(data.getV());
    String formula = data.isSetF() ? data.getF().xmlText() : "";
    XSSFCellStyle style = cell.getCellStyle();
    return List.of(
        cell.getCellType(),
        value,
        formula,
        style.getCoreXf().xmlText(),
        style.getFont().getCTFont().xmlText(),
        String.valueOf(style.getFillForegroundXSSFColor()),
        style.getDataFormatString());
  }

  /** Names and kinds of all parts, and the bytes of those that the library does not look into. */
  private static Map<String, String> parts(XSSFWorkbook workbook) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try {
      for (PackagePart part : workbook.getPackage().getParts()) {
        String name = part.getPartName().getName();
        boolean text = name.endsWith("xml") || name.endsWith("rels") || name.endsWith("vml");
        byte[] bytes = text ? new byte[0] : part.getInputStream().readAllBytes();
        parts.put(name, part.getContentType() + " " + Arrays.toString(bytes));
      }
    } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
      throw new IOException(e);
    }
    return parts;
  }
}
