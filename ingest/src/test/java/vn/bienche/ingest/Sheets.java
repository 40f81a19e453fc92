package vn.bienche.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.contract.FormCatalog;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.value.FormCode;

/**
 * Workbooks for tests, written with POI cell by cell: what stands in the code stands in the file.
 */
public final class Sheets {

  private final Workbook workbook;
  private final CellStyle dateStyle;

  private Sheets(Workbook workbook) {
    this.workbook = workbook;
    this.dateStyle = workbook.createCellStyle();
    dateStyle.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
  }

  public static Sheets xlsx() {
    return new Sheets(new XSSFWorkbook());
  }

  public static Sheets xls() {
    return new Sheets(new HSSFWorkbook());
  }

  /** The POI workbook, for what has no method here. */
  public Workbook poi() {
    return workbook;
  }

  /** Adds a sheet of rows; null is a blank cell, a text beginning with = a formula. */
  public Sheets sheet(String name, @Nullable Object[]... rows) {
    Sheet sheet = workbook.createSheet(name);
    for (int r = 0; r < rows.length; r++) {
      Row row = sheet.createRow(r);
      for (int c = 0; c < rows[r].length; c++) {
        if (rows[r][c] != null) {
          put(row.createCell(c), rows[r][c]);
        }
      }
    }
    return this;
  }

  /** Adds a form with the contract's title block and headers, and these rows by key. */
  public Sheets form(
      FormCode form,
      String unit,
      @Nullable String periodLine,
      List<? extends Map<String, ?>> rows) {
    List<FormColumn> columns = FormCatalog.of(form).columns();
    Object[][] cells = new Object[rows.size() + 7][];
    cells[0] = new Object[] {"TỈNH ỦY HẬU GIANG", null, null, null, "ĐẢNG CỘNG SẢN VIỆT NAM"};
    cells[1] = new Object[] {null, null, form.vietnameseName().toUpperCase(java.util.Locale.ROOT)};
    cells[2] = new Object[] {"Mã đơn vị: " + unit};
    cells[3] = new Object[] {periodLine};
    cells[4] = new Object[0];
    cells[5] = columns.stream().map(FormColumn::header).toArray();
    cells[6] = columns.stream().map(c -> "(" + c.order() + ")").toArray();
    for (int r = 0; r < rows.size(); r++) {
      Map<String, ?> row = rows.get(r);
      cells[r + 7] = columns.stream().map(c -> row.get(c.key())).toArray();
    }
    return sheet(
        form.name() + (workbook.getNumberOfSheets() == 0 ? "" : " " + workbook.getNumberOfSheets()),
        cells);
  }

  public Path write(Path file) {
    try {
      if (file.getParent() != null) {
        Files.createDirectories(file.getParent());
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
      workbook.close();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void put(Cell cell, Object value) {
    if (value instanceof LocalDate date) {
      cell.setCellValue(date);
      cell.setCellStyle(dateStyle);
    } else if (value instanceof BigDecimal || value instanceof Integer || value instanceof Double) {
      cell.setCellValue(((Number) value).doubleValue());
    } else if (value instanceof Boolean flag) {
      cell.setCellValue(flag);
    } else if (value instanceof String text && text.startsWith("=")) {
      cell.setCellFormula(text.substring(1));
    } else {
      cell.setCellValue(value.toString());
    }
  }
}
