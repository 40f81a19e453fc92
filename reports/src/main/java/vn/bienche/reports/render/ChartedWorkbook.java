package vn.bienche.reports.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.bienche.reports.table.Table;

/**
 * Tables as worksheets for further reckoning: one header that stays in view, real numbers, and
 * after each table a chart of Excel's own that follows its cells.
 */
public final class ChartedWorkbook {

  private ChartedWorkbook() {}

  /**
   * A table and what of it is drawn.
   *
   * @param table the cells; its name is the worksheet's
   * @param lines places of the lines whose figures are drawn, from 0
   * @param columns places of the columns that are drawn, from 0
   */
  public record Charted(Table table, List<Integer> lines, List<Integer> columns) {

    public Charted {
      lines = List.copyOf(lines);
      columns = List.copyOf(columns);
    }
  }

  /** Writes the workbook. */
  public static void write(Path file, List<Charted> tables, List<String> notes, String font)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      SheetStyles styles = new SheetStyles(workbook, font);
      for (Charted table : tables) {
        new ChartedSheet(workbook.createSheet(table.table().name()), styles)
            .write(table.table(), notes);
        if (!table.lines().isEmpty()) {
          String name = table.table().name() + " - biểu đồ";
          new ChartSheet(workbook.createSheet(name), styles, table).write();
        }
      }
      workbook.write(out);
    }
  }
}
