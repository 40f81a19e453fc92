package vn.bienche.reports.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.table.Cell;
import vn.bienche.reports.table.Column;
import vn.bienche.reports.table.Form;
import vn.bienche.reports.table.Kind;
import vn.bienche.reports.table.Line;
import vn.bienche.reports.table.LineStyle;
import vn.bienche.reports.table.Orientation;
import vn.bienche.reports.table.Table;
import vn.bienche.reports.table.TimeScope;
import vn.bienche.reports.text.VietnameseDates;
import vn.bienche.reports.text.VietnameseNumbers;
import vn.bienche.warehouse.value.Language;
import vn.bienche.warehouse.value.Period;

/** Lays a comparison out as tables, one for each measure: periods beside one another. */
final class ComparisonTables {

  /** Marks a figure that rests on an older roster. */
  static final String CARRIED = "*";

  private final ComparisonResult result;
  private final Language language;

  ComparisonTables(ComparisonResult result, Language language) {
    this.result = result;
    this.language = language;
  }

  List<Table> tables() {
    return result.measures().stream().map(this::table).toList();
  }

  private Table table(Measure measure) {
    List<Line> lines = new ArrayList<>();
    for (String unit : result.units(measure)) {
      lines.add(line(measure, unit));
    }
    Form form = form(measure);
    String heading = measure.name(language) + " (" + measure.unitOfMeasure() + ")";
    return new Table(measure.key(), heading, form, lines);
  }

  private String words(String vietnamese, String english) {
    return language.choose(vietnamese, english);
  }

  private Form form(Measure measure) {
    List<Column> columns = new ArrayList<>();
    columns.add(column("label", List.of(words("STT", "No.")), Kind.LABEL, 5));
    columns.add(column("unit", List.of(words("Đơn vị", "Unit")), Kind.TEXT, 30));
    Kind kind = measure.scale() == 0 ? Kind.INT : Kind.DECIMAL2;
    for (Period period : result.periods()) {
      columns.add(column(period.text(), List.of(VietnameseDates.narrow(period)), kind, 10));
    }
    Period base = result.periods().get(0);
    for (Period period : result.periods().subList(1, result.periods().size())) {
      String pair = VietnameseDates.narrow(period) + " / " + VietnameseDates.narrow(base);
      columns.add(column("d", List.of(pair, words("Chênh lệch", "Difference")), kind, 9));
      columns.add(column("p", List.of(pair, "%"), Kind.DECIMAL2, 8));
      columns.add(column("m", List.of(pair, words("Do cơ cấu", "Mix")), Kind.DECIMAL2, 8));
      columns.add(column("l", List.of(pair, words("Do mức", "Level")), Kind.DECIMAL2, 8));
    }
    columns.add(column("rank", List.of(words("Xếp hạng", "Rank")), Kind.INT, 6));
    if (comparesUnits()) {
      String with = words("So với ", "Against ") + result.referenceUnit();
      columns.add(column("r", List.of(with, words("Chênh lệch", "Difference")), kind, 9));
      columns.add(column("rp", List.of(with, "%"), Kind.DECIMAL2, 8));
    }
    return form(measure.key(), columns);
  }

  private boolean comparesUnits() {
    return result.figures().stream().anyMatch(figure -> figure.referenceUnit() != null);
  }

  private static Column column(String key, List<String> header, Kind kind, double width) {
    return new Column(key, header, kind, width, null, null, null, Map.of(), false, false);
  }

  private static Form form(String id, List<Column> columns) {
    return new Form(
        id,
        "",
        TimeScope.DAY,
        Orientation.LANDSCAPE,
        null,
        List.of(),
        null,
        null,
        null,
        columns,
        false,
        10.0,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        List.of(),
        false,
        List.of(),
        List.of());
  }

  private Line line(Measure measure, String unit) {
    List<Cell> cells = new ArrayList<>();
    ComparedFigure last = result.figure(measure, unit, last());
    cells.add(Cell.text(last.label()));
    cells.add(Cell.text(last.unit()));
    for (Period period : result.periods()) {
      cells.add(figure(measure, result.figure(measure, unit, period)));
    }
    for (Period period : result.periods().subList(1, result.periods().size())) {
      ComparedFigure figure = result.figure(measure, unit, period);
      cells.add(number(figure.difference(), measure.scale()));
      cells.add(number(figure.differencePct(), 2));
      cells.add(number(figure.mix(), 2));
      cells.add(number(figure.level(), 2));
    }
    Integer rank = last.rank();
    cells.add(number(rank == null ? null : BigDecimal.valueOf(rank), 0));
    if (comparesUnits()) {
      cells.add(number(last.referenceDifference(), measure.scale()));
      cells.add(number(last.referencePct(), 2));
    }
    LineStyle style =
        last.isLeaf()
            ? LineStyle.UNIT
            : last.rowType().equals("total") ? LineStyle.TOTAL : LineStyle.GROUP;
    return new Line(style, cells);
  }

  private Period last() {
    return result.periods().get(result.periods().size() - 1);
  }

  private static Cell figure(Measure measure, ComparedFigure figure) {
    BigDecimal value = figure.value();
    if (value == null) {
      return Cell.text(figure.missing() ? Cell.MISSING : "");
    }
    String text = VietnameseNumbers.format(value, measure.scale());
    return new Cell(value, figure.carriedForward() ? text + CARRIED : text, null);
  }

  private static Cell number(@Nullable BigDecimal value, int scale) {
    return value == null
        ? Cell.text("")
        : new Cell(value, VietnameseNumbers.format(value, scale), null);
  }

  /** What the marks and the split mean, for the reader of any format. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        words(
            "… chưa có số liệu; * số liệu lấy từ danh sách cũ hơn kỳ báo cáo chung; ô trống: đơn vị không có loại này.",
            "… no data came; * carried forward from an older roster; empty: the unit has no such category."));
    if (result.periods().size() > 1) {
      notes.add(
          words(
              "Tách chênh lệch. Tỷ lệ: do cơ cấu = Σ (s1 − s0)(r0 + r1)/2, do mức = Σ (s0 + s1)/2 (r1 − r0),"
                  + " s là tỷ trọng và r là mức của từng đơn vị thành phần. Số lượng: do mức = (w0 + w1)/2 (V1 − V0),"
                  + " do cơ cấu = (V0 + V1)/2 (w1 − w0), V là toàn tỉnh, w là tỷ trọng của đơn vị.",
              "Split of a difference. Ratio: mix = Σ (s1 − s0)(r0 + r1)/2, level = Σ (s0 + s1)/2 (r1 − r0), with s the"
                  + " weight and r the level of each part. Count: level = (w0 + w1)/2 (V1 − V0), mix = (V0 + V1)/2 (w1 − w0),"
                  + " with V the province and w the unit's share of it."));
    }
    if (!result.organisation().equals("as_was")) {
      notes.add(words("Tổ chức: ", "Organisation: ") + organisation());
    }
    result.figures().stream()
        .filter(figure -> figure.shared().signum() != 0)
        .map(
            figure ->
                figure.unitCode()
                    + " "
                    + figure.period()
                    + words(": chia theo tỷ trọng ", ": shared by weight ")
                    + VietnameseNumbers.format(figure.shared(), figure.measure().scale()))
        .distinct()
        .forEach(notes::add);
    result
        .leftOut()
        .forEach(left -> notes.add(words("Không so sánh: ", "Not comparable: ") + left));
    notes.add(words("Lượt công bố ", "Publication ") + result.runId() + ".");
    return notes;
  }

  private String organisation() {
    return result
        .organisation()
        .replace("restated today", words("quy về tổ chức hiện nay", "restated to today"))
        .replace("restated", words("quy về tổ chức ngày", "restated to"))
        .replace("comparable", words("chỉ các đơn vị so sánh được", "comparable units only"));
  }
}
