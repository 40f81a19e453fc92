package vn.bienche.ingest.template;

import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.bienche.warehouse.contract.FormCatalog;
import vn.bienche.warehouse.contract.FormColumn;

/** The first sheet: how to fill the forms, what each column takes, and what the codes mean. */
final class Instructions {

  static final String NAME = "Hướng dẫn";

  private static final List<String> TEXT =
      List.of(
          "1. Điền vào các trang biểu, từ dòng ngay dưới dòng VÍ DỤ. Dòng VÍ DỤ không được tính, không cần xóa.",
          "2. Cột có dấu (*) và nền vàng là bắt buộc. Ô có mũi tên: chọn từ danh sách.",
          "3. Không sửa phần tiêu đề, tên cột, mã đơn vị, kỳ báo cáo (đã khóa). Vẫn lọc, sắp xếp, đổi độ rộng cột được.",
          "4. Ngày ghi theo ngày/tháng/năm, ví dụ 15/11/2023. Giờ ghi 1,5 hoặc 1h30 hoặc 90 phút.",
          "5. Người, vị trí đã có sẵn được lấy từ lần gửi trước: kiểm tra, sửa chỗ thay đổi, thêm dòng mới ở cuối.",
          "6. Lưu tệp dạng .xlsx, giữ nguyên tên tệp, gửi vào thư mục của đơn vị. Gửi lại thì lần sau thay lần trước.");

  private static final int WIDE = 70;
  private static final int NARROW = 26;
  private static final int UNITS_PER_CHARACTER = 256;

  private final XSSFSheet target;
  private final TemplateStyles styles;
  private int row;

  Instructions(XSSFSheet target, TemplateStyles styles) {
    this.target = target;
    this.styles = styles;
  }

  void paint(List<TemplateForm> forms) {
    line(styles.bold(), "HƯỚNG DẪN ĐIỀN BIỂU");
    TEXT.forEach(text -> line(styles.plain(), text));
    forms.forEach(this::columns);
    forms.forEach(this::codes);
    target.setColumnWidth(0, NARROW * UNITS_PER_CHARACTER);
    target.setColumnWidth(1, NARROW / 2 * UNITS_PER_CHARACTER);
    target.setColumnWidth(2, WIDE * UNITS_PER_CHARACTER);
    target.setFitToPage(true);
    target.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
    target.getPrintSetup().setFitHeight((short) 0);
    target.enableLocking();
  }

  private void columns(TemplateForm form) {
    row++;
    line(styles.bold(), "Biểu " + form.form().name() + ": " + form.form().vietnameseName());
    line(styles.header(false), "Cột", "Bắt buộc", "Cách ghi");
    XSSFCellStyle text = styles.wrapped();
    for (FormColumn column : FormCatalog.of(form.form()).columns()) {
      line(text, column.header(), column.required() ? "có" : "", howTo(column));
    }
  }

  private static String howTo(FormColumn column) {
    if (!column.allowed().isEmpty()) {
      return String.join("; ", column.allowed());
    }
    return switch (column.type()) {
      case INT -> "số nguyên";
      case DECIMAL -> "số, dấu phẩy thập phân";
      case HOURS -> "số giờ: 1,5 hoặc 1h30 hoặc 90 phút";
      case DATE -> "ngày/tháng/năm";
      case CODE -> "mã theo danh mục";
      case CODES -> "các mã kèm tỷ lệ, ví dụ HG-A:1; HG-B:0.4";
      case FLAG -> "x nếu có, để trống nếu không";
      case TEXT, ENUM -> "chữ";
    };
  }

  private void codes(TemplateForm form) {
    for (Map.Entry<String, List<Choice>> list :
        new java.util.TreeMap<>(form.choices()).entrySet()) {
      FormColumn column = FormCatalog.of(form.form()).column(list.getKey()).orElseThrow();
      row++;
      line(styles.bold(), "Danh mục " + column.header() + " (biểu " + form.form().name() + ")");
      XSSFCellStyle text = styles.wrapped();
      list.getValue().forEach(choice -> line(text, choice.code(), "", choice.label()));
    }
  }

  private void line(XSSFCellStyle style, String... texts) {
    XSSFRow line = target.createRow(row++);
    int lines = (texts[texts.length - 1].length() + WIDE - 1) / WIDE;
    if (texts.length > 1 && lines > 1) {
      line.setHeightInPoints(lines * target.getDefaultRowHeightInPoints());
    }
    for (int c = 0; c < texts.length; c++) {
      var cell = line.createCell(c);
      cell.setCellValue(texts[c]);
      cell.setCellStyle(style);
    }
  }
}
