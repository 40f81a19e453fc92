package vn.bienche.bench.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.layout.LayoutProfiles;
import vn.bienche.reports.render.Frame;
import vn.bienche.reports.table.Cell;
import vn.bienche.reports.table.Column;
import vn.bienche.reports.table.Document;
import vn.bienche.reports.table.Form;
import vn.bienche.reports.table.JsonResource;
import vn.bienche.reports.table.Line;
import vn.bienche.reports.table.LineStyle;
import vn.bienche.reports.table.Table;
import vn.bienche.reports.text.VietnameseNumbers;

/** A list of persons with their hours of three months each, as R08P prints it. */
final class PersonList {

  private static final int MONTHS = 3;

  private PersonList() {}

  static Document document(int lines) {
    Form form = JsonResource.read("/vn/bienche/reports/workhours/persons.json", Form.class);
    Table table = new Table(form.id(), null, form, lines(form, lines));
    List<String> title = List.of("THỜI GIAN LÀM VIỆC CỦA TỪNG NGƯỜI");
    return new Document(
        form.id(), null, title, null, List.of(), List.of(table), form.notes(), "Biểu R08P");
  }

  static Frame frame() {
    return new Frame(
        LayoutProfiles.byId("party-2018"),
        "TỈNH ỦY",
        "BAN TỔ CHỨC",
        "Vị Thanh",
        null,
        List.of("- Lưu."),
        "T/M BAN THƯỜNG VỤ",
        "PHÓ BÍ THƯ",
        null,
        false,
        true);
  }

  private static List<Line> lines(Form form, int count) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int person = i / MONTHS;
      List<Cell> cells = new ArrayList<>();
      for (Column column : form.columns()) {
        String merged = column.mergeBy() == null ? null : "p" + person;
        cells.add(cell(column, person, i % MONTHS + 1, merged));
      }
      lines.add(new Line(LineStyle.UNIT, cells));
    }
    return lines;
  }

  private static Cell cell(Column column, int person, int month, @Nullable String merged) {
    return switch (column.key()) {
      case "stt" -> new Cell(null, Integer.toString(person + 1), merged);
      case "full_name" -> new Cell(null, "Nguyễn Thị Hồng Hạnh " + person, merged);
      case "staff_code" -> new Cell(null, "HG%05d".formatted(person), merged);
      case "month" -> Cell.text("%02d/2024".formatted(month));
      default -> {
        BigDecimal value = BigDecimal.valueOf(10_000L + person % 7000, 2);
        yield new Cell(value, VietnameseNumbers.format(value, column.kind().scale()), null);
      }
    };
  }
}
