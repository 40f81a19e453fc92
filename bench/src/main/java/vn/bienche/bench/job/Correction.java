package vn.bienche.bench.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a clerk does to a work log that has to be sent again. */
final class Correction {

  private static final String HOURS = "Thời gian (giờ)";
  private static final double RIGHT_HOURS = 0.25;

  private Correction() {}

  /** Puts a quarter of an hour into the first line that has its hours as a number. */
  static void shortenFirstLine(Path workbook) throws IOException {
    try (InputStream in = Files.newInputStream(workbook);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      Cell hours = hoursOfFirstLine(book);
      hours.setCellValue(RIGHT_HOURS);
      try (OutputStream out = Files.newOutputStream(workbook)) {
        book.write(out);
      }
    }
  }

  private static Cell hoursOfFirstLine(XSSFWorkbook book) {
    int column = -1;
    for (Row row : book.getSheetAt(0)) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(HOURS)) {
          column = cell.getColumnIndex();
        }
      }
      Cell hours = column < 0 ? null : row.getCell(column);
      if (hours != null && hours.getCellType() == CellType.NUMERIC) {
        return hours;
      }
    }
    throw new IllegalStateException("no line with hours");
  }
}
