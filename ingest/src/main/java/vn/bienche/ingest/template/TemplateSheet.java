package vn.bienche.ingest.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.contract.ColumnType;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.value.FormCode;

/** Paints one form of a template: locked heading, example row, known rows and room for more. */
final class TemplateSheet {

  private static final int ROOM_FOR_MORE = 300;
  private static final int ROOM_FOR_A_LOG = 2_000;
  private static final float HEADER_HEIGHT = 48;
  private static final int UNITS_PER_CHARACTER = 256;
  private static final int FROZEN_COLUMNS = 3;
  private static final String REQUIRED = " (*)";

  private final XSSFSheet target;
  private final TemplateForm form;
  private final TemplateStyles styles;
  private final SheetLayout layout;
  private int row;

  TemplateSheet(XSSFSheet target, TemplateForm form, TemplateStyles styles) {
    this.target = target;
    this.form = form;
    this.styles = styles;
    this.layout = SheetLayout.of(form.form(), Set.of());
  }

  void paint(ListSheet lists) {
    titleBlock();
    int header = row;
    header();
    columnNumbers();
    int numbers = row - 1;
    exampleRow();
    int firstInput = row;
    inputRows();
    new InputRules(target, form, lists).add(firstInput, row - 1);
    target.setAutoFilter(new CellRangeAddress(numbers, row - 1, 0, layout.lastColumn()));
    view(header, firstInput);
    protect();
  }

  private void titleBlock() {
    List<String> lines = TitleBlock.lines(form.form(), form.unit(), form.period());
    for (String line : lines) {
      XSSFCellStyle style =
          switch (row) {
            case TitleBlock.NAME_ROW -> styles.bold();
            case TitleBlock.TITLE_ROW -> styles.title();
            default -> styles.plain();
          };
      cell(target.createRow(row), 0, line, style);
      row++;
    }
    cell(
        target.getRow(0),
        Math.max(3, layout.lastHeadingColumn() - 3),
        TitleBlock.PARTY,
        styles.bold());
    target.addMergedRegion(
        new CellRangeAddress(
            TitleBlock.TITLE_ROW, TitleBlock.TITLE_ROW, 0, layout.lastHeadingColumn()));
    row++;
  }

  private void header() {
    int last = row + layout.headerRows() - 1;
    for (int r = row; r <= last; r++) {
      XSSFRow line = target.createRow(r);
      for (int c = 0; c <= layout.lastColumn(); c++) {
        line.createCell(c).setCellStyle(styles.header(false));
      }
    }
    target.getRow(last).setHeightInPoints(HEADER_HEIGHT);
    for (int c = 0; c <= layout.lastColumn(); c++) {
      FormColumn column = layout.columns().get(c);
      boolean grouped = layout.isGrouped(c);
      String text = column.required() ? column.header() + REQUIRED : column.header();
      cell(target.getRow(grouped ? last : row), c, text, styles.header(column.required()));
      if (!grouped && last > row) {
        target.addMergedRegion(new CellRangeAddress(row, last, c, c));
      }
    }
    for (SheetLayout.Group group : layout.groups()) {
      target.getRow(row).getCell(group.first()).setCellValue(group.title());
      target.addMergedRegion(new CellRangeAddress(row, row, group.first(), group.last()));
    }
    row = last + 1;
  }

  private void columnNumbers() {
    XSSFRow line = target.createRow(row++);
    XSSFCellStyle style = styles.columnNumber();
    for (int c = 0; c <= layout.lastColumn(); c++) {
      cell(line, c, "(" + (c + 1) + ")", style);
    }
  }

  private void exampleRow() {
    XSSFRow line = target.createRow(row++);
    for (int c = 0; c <= layout.lastColumn(); c++) {
      FormColumn column = layout.columns().get(c);
      Object value = c == 0 ? ExampleRow.MARK : ExampleRow.value(column, form.period());
      cell(line, c, value, styles.example(c == 0 ? ColumnType.TEXT : column.type()));
    }
  }

  private void inputRows() {
    int wanted =
        form.rows().size() + (form.form() == FormCode.NKCV ? ROOM_FOR_A_LOG : ROOM_FOR_MORE);
    for (int i = 0; i < wanted; i++) {
      XSSFRow line = target.createRow(row++);
      Map<String, ?> values = i < form.rows().size() ? form.rows().get(i) : Map.of();
      for (int c = 0; c <= layout.lastColumn(); c++) {
        FormColumn column = layout.columns().get(c);
        Object value = values.get(column.key());
        boolean number = column.key().equals("stt") && !values.isEmpty();
        cell(line, c, value == null && number ? i + 1 : value, styles.input(column.type()));
      }
    }
  }

  private static void cell(XSSFRow line, int column, @Nullable Object value, XSSFCellStyle style) {
    XSSFCell cell = line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
    cell.setCellStyle(style);
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof LocalDate date) {
      cell.setCellValue(date);
    } else if (value instanceof Boolean flag) {
      cell.setCellValue(flag ? "x" : "");
    } else if (value != null) {
      cell.setCellValue(value.toString());
    }
  }

  private void view(int header, int firstInput) {
    for (int c = 0; c <= layout.lastColumn(); c++) {
      target.setColumnWidth(c, layout.width(c) * UNITS_PER_CHARACTER);
    }
    target.createFreezePane(Math.min(FROZEN_COLUMNS, layout.lastColumn()), firstInput);
    if (layout.pagesAcross() > 1) {
      target.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, FROZEN_COLUMNS - 1));
    }
    target.setRepeatingRows(new CellRangeAddress(header, firstInput - 2, -1, -1));
    target.setFitToPage(true);
    PrintSetup print = target.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) layout.pagesAcross());
    print.setFitHeight((short) 0);
    target.getFooter().setCenter("&P/&N");
    target.setActiveCell(new org.apache.poi.ss.util.CellAddress(firstInput, 1));
  }

  /** Without a password: it guards against slips, not against people. */
  private void protect() {
    target.enableLocking();
    target.lockAutoFilter(false);
    target.lockSort(false);
    target.lockFormatColumns(false);
    target.lockFormatRows(false);
    target.lockFormatCells(false);
    target.lockInsertRows(false);
    target.lockDeleteRows(false);
    target.lockSelectLockedCells(false);
    target.lockSelectUnlockedCells(false);
  }
}
