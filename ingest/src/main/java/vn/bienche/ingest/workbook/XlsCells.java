package vn.bienche.ingest.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.text.LegacyEncoding;

/** Cells of an .xls as raw cells. */
final class XlsCells {

  private static final int DAYS_1904 = 1462;

  private final HSSFWorkbook workbook;
  private final boolean date1904;

  XlsCells(HSSFWorkbook workbook) {
    this.workbook = workbook;
    this.date1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
  }

  RawRow row(Row row) {
    List<RawCell> cells = new ArrayList<>();
    List<RawFormula> formulas = new ArrayList<>(0);
    for (Cell cell : row) {
      RawCell raw = cell(cell);
      if (raw != null) {
        cells.add(raw);
      }
      if (cell.getCellType() == CellType.FORMULA) {
        formulas.add(new RawFormula(cell.getColumnIndex(), formula(cell), 0, 0));
      }
    }
    return new RawRow(row.getRowNum() + 1, cells, row.getZeroHeight(), formulas);
  }

  /** The text; empty where it is of a kind that POI cannot show. */
  private static String formula(Cell cell) {
    try {
      return cell.getCellFormula();
    } catch (RuntimeException unknown) {
      return "";
    }
  }

  private @Nullable RawCell cell(Cell cell) {
    int column = cell.getColumnIndex();
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> number(cell, column);
      case STRING -> text((HSSFRichTextString) cell.getRichStringCellValue(), cell, column);
      case BOOLEAN ->
          new RawCell(
              column,
              CellKind.BOOLEAN,
              cell.getBooleanCellValue() ? "TRUE" : "FALSE",
              Double.NaN,
              null);
      case ERROR ->
          new RawCell(
              column,
              CellKind.ERROR,
              FormulaError.forInt(cell.getErrorCellValue()).getString(),
              Double.NaN,
              null);
      default -> null;
    };
  }

  private RawCell number(Cell cell, int column) {
    double serial = cell.getNumericCellValue();
    String code = cell.getCellStyle().getDataFormatString();
    NumberFormat builtIn = NumberFormat.builtIn(cell.getCellStyle().getDataFormat());
    NumberFormat format =
        code == null || builtIn.kind() != CellKind.NUMBER ? builtIn : NumberFormat.of(code);
    boolean shifted = date1904 && format.kind() == CellKind.DATE;
    return format.cell(column, Double.toString(serial), shifted ? serial + DAYS_1904 : serial);
  }

  private @Nullable RawCell text(HSSFRichTextString text, Cell cell, int column) {
    if (text.getString().isEmpty()) {
      return null;
    }
    LegacyEncoding encoding = encoding(cell.getCellStyle().getFontIndex());
    if (text.numFormattingRuns() == 0) {
      return RichText.plain(column, text.getString(), encoding);
    }
    return new RichText(runs(text)).cell(column, encoding);
  }

  /** Text before the first run has the cell's font. */
  private List<RichText.Run> runs(HSSFRichTextString text) {
    List<RichText.Run> runs = new ArrayList<>();
    String whole = text.getString();
    int first = Math.min(text.getIndexOfFormattingRun(0), whole.length());
    if (first > 0) {
      runs.add(new RichText.Run(whole.substring(0, first), false, null));
    }
    for (int i = 0; i < text.numFormattingRuns(); i++) {
      int from = Math.min(text.getIndexOfFormattingRun(i), whole.length());
      int to =
          i + 1 < text.numFormattingRuns()
              ? Math.min(text.getIndexOfFormattingRun(i + 1), whole.length())
              : whole.length();
      if (to > from) {
        runs.add(
            new RichText.Run(
                whole.substring(from, to), true, encoding(text.getFontOfFormattingRun(i))));
      }
    }
    return runs;
  }

  private @Nullable LegacyEncoding encoding(int font) {
    return LegacyEncoding.ofFont(workbook.getFontAt(font).getFontName()).orElse(null);
  }
}
