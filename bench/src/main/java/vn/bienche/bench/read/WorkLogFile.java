package vn.bienche.bench.read;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.bienche.warehouse.contract.FormCatalog;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.value.FormCode;

/** A unit's work log of one month with as many lines as wanted, written by fastexcel. */
final class WorkLogFile {

  /** Row of the header, from 0. */
  static final int HEADER = 9;

  private static final List<String> WORK =
      List.of(
          "Thẩm định hồ sơ nhân sự theo Công văn số %d-CV/TU",
          "Dự họp giao ban tuần %d của Ban Tổ chức Tỉnh ủy",
          "Tổng hợp số liệu đảng viên mới kết nạp, đợt %d",
          "Soạn thảo Tờ trình số %d-TTr/BTCTU về biên chế");

  private static final List<String> PRODUCTS =
      List.of("Báo cáo", "Biên bản", "Tờ trình", "Bản ghi");

  private WorkLogFile() {}

  static void write(Path file, int rows) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "bienche", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("NKCV");
      sheet.value(3, 0, "NHẬT KÝ CÔNG VIỆC");
      sheet.value(4, 0, "Biểu: NKCV");
      sheet.value(5, 0, "Mã đơn vị: HG-I-1");
      sheet.value(7, 0, "Tháng: 01/2024");
      List<FormColumn> columns = FormCatalog.of(FormCode.NKCV).columns().subList(0, 12);
      for (int i = 0; i < columns.size(); i++) {
        sheet.value(HEADER, i, columns.get(i).header());
      }
      for (int i = 0; i < rows; i++) {
        line(sheet, HEADER + 1 + i, i);
      }
    }
  }

  private static void line(Worksheet sheet, int row, int i) {
    sheet.value(row, 0, i + 1);
    sheet.value(row, 1, LocalDate.of(2024, 1, 1 + i % 31));
    sheet.style(row, 1).format("dd/MM/yyyy").set();
    sheet.value(row, 2, "HG%05d".formatted(i % 800));
    sheet.value(row, 3, "Nguyễn Thị Ngọc Như");
    sheet.value(row, 4, "LQ.%02d".formatted(i % 40));
    sheet.value(row, 5, WORK.get(i % WORK.size()).formatted(i));
    sheet.value(row, 6, PRODUCTS.get(i % PRODUCTS.size()));
    sheet.value(row, 7, 1 + i % 5);
    sheet.value(row, 8, (1 + i % 16) / 4.0);
    sheet.value(row, 9, "Hoàn thành");
    sheet.value(row, 10, "Trần Thanh Tuấn");
  }
}
