package vn.bienche.bench.peer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.contract.FormCatalog;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.value.FormCode;

/** Reads the visible sheets of a well-made workbook. */
final class PeerWorkbook {

  private static final Set<String> PERIOD_LABELS =
      Set.of("Thời điểm", "Tháng", "Quý", "Năm", "Hiệu lực từ");

  private PeerWorkbook() {}

  static List<PeerSheet> read(Path file) throws IOException {
    List<PeerSheet> sheets = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
          sheets.add(read(sheet));
        }
      }
    }
    return sheets;
  }

  private static PeerSheet read(Sheet sheet) throws IOException {
    try (Stream<Row> stream = sheet.openStream()) {
      Iterator<Row> rows = stream.iterator();
      Map<String, String> title = new HashMap<>();
      String period = "";
      Row row = rows.next();
      while (filled(row) < 3) {
        String[] line = text(row, 0).split(":", 2);
        if (line.length == 2) {
          title.put(line[0], line[1].strip());
          period = PERIOD_LABELS.contains(line[0]) ? line[1].strip() : period;
        }
        row = rows.next();
      }
      FormCode form = FormCode.of(title.getOrDefault("Biểu", "")).orElseThrow();
      List<FormColumn> columns = FormCatalog.of(form).columns();
      Map<Integer, Integer> places = new HashMap<>();
      while (!text(row, 0).startsWith("(")) {
        place(row, columns, places);
        row = rows.next();
      }
      return new PeerSheet(
          form, title.getOrDefault("Mã đơn vị", ""), period, data(rows, columns, places));
    }
  }

  private static void place(Row row, List<FormColumn> columns, Map<Integer, Integer> places) {
    for (Cell cell : row) {
      for (int i = 0; cell != null && i < columns.size(); i++) {
        if (columns.get(i).header().equals(cell.getText())) {
          places.put(cell.getColumnIndex(), i);
        }
      }
    }
  }

  /** The rows up to the signature block, which leaves the first two columns empty or unnumbered. */
  private static List<@Nullable Object[]> data(
      Iterator<Row> rows, List<FormColumn> columns, Map<Integer, Integer> places) {
    List<@Nullable Object[]> data = new ArrayList<>();
    while (rows.hasNext()) {
      Row row = rows.next();
      if (filled(row) < 2 || text(row, 0).isEmpty()) {
        continue;
      }
      @Nullable Object[] values = new Object[columns.size()];
      for (Cell cell : row) {
        Integer place = cell == null ? null : places.get(cell.getColumnIndex());
        if (place != null) {
          values[place] = PeerValues.of(cell, columns.get(place).type());
        }
      }
      data.add(values);
    }
    return data;
  }

  private static int filled(Row row) {
    int filled = 0;
    for (Cell cell : row) {
      filled += cell == null || cell.getText().isEmpty() ? 0 : 1;
    }
    return filled;
  }

  private static String text(Row row, int column) {
    Cell cell = row.getCellCount() <= column ? null : row.getCell(column);
    return cell == null ? "" : cell.getText();
  }
}
