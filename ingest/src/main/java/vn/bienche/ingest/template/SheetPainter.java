package vn.bienche.ingest.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import vn.bienche.warehouse.contract.ColumnType;

/** Paints one form on one sheet, from the title block to the signatures. */
final class SheetPainter {

  private static final String DATE_FORMAT = "dd/mm/yyyy";
  private static final String HOURS_FORMAT = "0.00";
  private static final String HEADER_FILL = "DDEBF7";
  private static final double HEADER_HEIGHT = 34;
  private static final String TOTAL = "Tổng cộng";
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

  private final Worksheet target;
  private final FormSheet sheet;
  private final SheetLayout layout;
  private int row;

  SheetPainter(Worksheet target, FormSheet sheet) {
    this.target = target;
    this.sheet = sheet;
    this.layout = SheetLayout.of(sheet.form(), sheet.omitted());
  }

  void paint() {
    titleBlock();
    int header = row;
    header();
    columnNumbers();
    int firstData = row;
    dataRows();
    totals();
    bodyStyle(firstData);
    signatures();
    print(header, firstData);
  }

  private void titleBlock() {
    for (String line : TitleBlock.lines(sheet.form(), sheet.unit(), sheet.period())) {
      target.value(row, 0, line);
      row++;
    }
    int right = rightHalf();
    target.value(0, right, TitleBlock.PARTY);
    target.style(0, right).bold().underlined().set();
    target.style(TitleBlock.NAME_ROW, 0).bold().set();
    target.range(TitleBlock.TITLE_ROW, 0, TitleBlock.TITLE_ROW, layout.lastHeadingColumn()).merge();
    target.style(TitleBlock.TITLE_ROW, 0).bold().fontSize(14).horizontalAlignment("center").set();
    row++;
  }

  /** First column of what stands on the right. */
  private int rightHalf() {
    return Math.max(3, layout.lastHeadingColumn() - 3);
  }

  private void header() {
    int last = row + layout.headerRows() - 1;
    for (int c = 0; c <= layout.lastColumn(); c++) {
      boolean grouped = layout.isGrouped(c);
      target.value(grouped ? last : row, c, layout.columns().get(c).header());
      if (!grouped && last > row) {
        target.range(row, c, last, c).merge();
      }
    }
    for (SheetLayout.Group group : layout.groups()) {
      target.value(row, group.first(), group.title());
      target.range(row, group.first(), row, group.last()).merge();
    }
    target
        .range(row, 0, last, layout.lastColumn())
        .style()
        .bold()
        .wrapText(true)
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .fillColor(HEADER_FILL)
        .borderStyle("thin")
        .set();
    target.rowHeight(last, HEADER_HEIGHT);
    row = last + 1;
  }

  private void columnNumbers() {
    for (int c = 0; c <= layout.lastColumn(); c++) {
      target.value(row, c, "(" + (c + 1) + ")");
    }
    target
        .range(row, 0, row, layout.lastColumn())
        .style()
        .italic()
        .horizontalAlignment("center")
        .borderStyle("thin")
        .set();
    row++;
  }

  private void dataRows() {
    int number = 0;
    for (Map<String, ?> values : sheet.rows()) {
      number++;
      for (int c = 0; c <= layout.lastColumn(); c++) {
        String key = layout.columns().get(c).key();
        Object value = values.get(key);
        if (value != null) {
          cell(c, value);
        } else if (key.equals("stt")) {
          target.value(row, c, number);
        }
      }
      row++;
    }
  }

  private void cell(int c, Object value) {
    if (value instanceof Number number) {
      target.value(row, c, number);
    } else if (value instanceof LocalDate date) {
      target.value(row, c, date);
    } else if (value instanceof Duration duration) {
      BigDecimal hours = BigDecimal.valueOf(duration.toSeconds());
      target.value(row, c, hours.divide(SECONDS_PER_HOUR, 4, RoundingMode.HALF_UP));
    } else if (value instanceof Boolean flag) {
      target.value(row, c, flag ? "x" : "");
    } else {
      target.value(row, c, value.toString());
    }
  }

  private void totals() {
    if (sheet.totals().isEmpty()) {
      return;
    }
    target.value(row, firstTextColumn(), TOTAL);
    for (int c = 0; c <= layout.lastColumn(); c++) {
      Number total = sheet.totals().get(layout.columns().get(c).key());
      if (total != null) {
        target.value(row, c, total);
      }
    }
    target.range(row, 0, row, layout.lastColumn()).style().bold().borderStyle("thin").set();
    row++;
  }

  private int firstTextColumn() {
    return layout.columns().get(0).key().equals("stt") ? 1 : 0;
  }

  private void bodyStyle(int firstData) {
    if (row == firstData) {
      return;
    }
    for (int c = 0; c <= layout.lastColumn(); c++) {
      ColumnType type = layout.columns().get(c).type();
      var style =
          target
              .range(firstData, c, row - 1, c)
              .style()
              .borderStyle("thin")
              .verticalAlignment("top");
      if (type == ColumnType.DATE) {
        style.format(DATE_FORMAT).horizontalAlignment("center");
      } else if (type == ColumnType.HOURS) {
        style.format(HOURS_FORMAT);
      }
      style.set();
    }
  }

  private void signatures() {
    Signature by = sheet.signature();
    if (by == null) {
      return;
    }
    int right = rightHalf();
    LocalDate day = by.date();
    row++;
    target.value(
        row,
        right,
        String.format(
            VIETNAMESE,
            "%s, ngày %02d tháng %02d năm %d",
            by.place(),
            day.getDayOfMonth(),
            day.getMonthValue(),
            day.getYear()));
    target.style(row, right).italic().set();
    row++;
    target.value(row, 1, "Người lập biểu");
    target.value(row, right, "Thủ trưởng đơn vị");
    target.style(row, 1).bold().set();
    target.style(row, right).bold().set();
    row += 4;
    target.value(row, 1, by.preparer());
    target.value(row, right, by.head());
    target.style(row, 1).bold().set();
    target.style(row, right).bold().set();
  }

  private void print(int header, int firstData) {
    for (int c = 0; c <= layout.lastColumn(); c++) {
      target.width(c, layout.width(c));
    }
    target.freezePane(0, firstData);
    target.paperSize(PaperSize.A4_PAPER);
    target.pageOrientation("landscape");
    target.setFitToPage(true);
    target.fitToWidth((short) layout.pagesAcross());
    target.fitToHeight((short) 0);
    target.repeatRows(header, firstData - 1);
    if (layout.pagesAcross() > 1) {
      target.repeatCols(0, 2);
    }
  }
}
