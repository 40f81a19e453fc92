package vn.bienche.reports.render;

import java.math.BigDecimal;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import vn.bienche.reports.table.Chart;
import vn.bienche.reports.table.ChartForm;
import vn.bienche.reports.table.Kind;

/** Writes a chart as a spreadsheet chart over its own figures, which stand beside it. */
final class TableChartSheet {

  private static final int TITLE = 0;
  private static final int HEADER = 2;
  private static final int FIRST = 3;
  private static final int NAME_WIDTH = 45;
  private static final int FIGURE_WIDTH = 14;
  private static final int CHART_WIDTH = 96;
  private static final int CHART_ROWS = 26;
  private static final double SIZE = 11;
  private static final double POINTS_PER_CHARACTER = 5;
  private static final float ROW_FACTOR = 1.15f;
  private static final List<PresetColor> SHADES =
      List.of(
          PresetColor.DIM_GRAY, PresetColor.LIGHT_GRAY, PresetColor.DARK_GRAY, PresetColor.WHITE);

  private static final int PYRAMID_GAP = 30;
  private static final List<MarkerStyle> MARKS =
      List.of(MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE, MarkerStyle.DIAMOND);
  private static final List<PresetLineDash> DASHES =
      List.of(
          PresetLineDash.SOLID,
          PresetLineDash.DASH,
          PresetLineDash.SYSTEM_DOT,
          PresetLineDash.DASH_DOT);

  private final XSSFSheet sheet;
  private final SheetStyles styles;
  private final Chart chart;

  TableChartSheet(XSSFSheet sheet, SheetStyles styles, Chart chart) {
    this.sheet = sheet;
    this.styles = styles;
    this.chart = chart;
  }

  void write() {
    figures();
    int top = FIRST + chart.categories().size() + 1;
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor anchor =
        drawing.createAnchor(0, 0, 0, 0, 0, top, columnsOfChart(), top + CHART_ROWS);
    XSSFChart drawn = drawing.createChart(anchor);
    drawn.setTitleText(chart.form().title());
    drawn.setTitleOverlay(false);
    drawn.displayBlanksAs(DisplayBlanks.GAP);
    drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    plot(drawn);
    sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
    sheet.setFitToPage(true);
  }

  /** As many columns as make the chart wide enough, some of them beside the figures. */
  private int columnsOfChart() {
    int columns = columns();
    double width = NAME_WIDTH + (columns - 1) * FIGURE_WIDTH;
    while (width < CHART_WIDTH) {
      width += sheet.getDefaultColumnWidth();
      columns++;
    }
    return columns;
  }

  private int columns() {
    return 1 + chart.values().size() + (chart.limit() == null ? 0 : 1);
  }

  private void figures() {
    XSSFCell title = sheet.createRow(TITLE).createCell(0);
    title.setCellStyle(styles.words(Type.bold(SIZE), HorizontalAlignment.LEFT));
    title.setCellValue(chart.form().title());
    sheet.addMergedRegion(new CellRangeAddress(TITLE, TITLE, 0, columnsOfChart() - 1));
    XSSFRow header = sheet.createRow(HEADER);
    words(header, 0, "", Type.bold(SIZE));
    for (int i = 0; i < chart.values().size(); i++) {
      words(header, i + 1, chart.form().series().get(i).name(), Type.bold(SIZE));
    }
    ChartForm.LimitForm limit = chart.form().limit();
    if (limit != null && chart.limit() != null) {
      words(header, columns() - 1, limit.name(), Type.bold(SIZE));
    }
    for (int line = 0; line < chart.categories().size(); line++) {
      XSSFRow row = sheet.createRow(FIRST + line);
      words(row, 0, chart.categories().get(line), Type.plain(SIZE));
      for (int i = 0; i < chart.values().size(); i++) {
        number(row, i + 1, chart.values().get(i).get(line));
      }
      if (chart.limit() != null) {
        number(row, columns() - 1, chart.limit());
      }
    }
    sheet.setColumnWidth(0, NAME_WIDTH * 256);
    for (int i = 1; i < columns(); i++) {
      sheet.setColumnWidth(i, FIGURE_WIDTH * 256);
    }
  }

  private void words(XSSFRow row, int column, String text, Type type) {
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(
        row.getRowNum() == HEADER
            ? styles.header(type)
            : styles.cell(Kind.TEXT, type.bold(), SIZE));
    cell.setCellValue(text);
    double width = (column == 0 ? NAME_WIDTH : FIGURE_WIDTH) * POINTS_PER_CHARACTER;
    float needed = TextMetrics.height(text, type, width) * ROW_FACTOR;
    row.setHeightInPoints(Math.max(row.getHeightInPoints(), needed));
  }

  private void number(XSSFRow row, int column, @Nullable BigDecimal value) {
    XSSFCell cell = row.createCell(column);
    boolean whole = value == null || value.scale() <= 0;
    cell.setCellStyle(styles.cell(whole ? Kind.INT : Kind.DECIMAL2, false, SIZE));
    if (value != null) {
      cell.setCellValue(value.doubleValue());
    }
  }

  private void plot(XSSFChart drawn) {
    XDDFCategoryAxis names = drawn.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis values = drawn.createValueAxis(AxisPosition.LEFT);
    values.setTitle(chart.form().axis());
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    switch (chart.form().kind()) {
      case BARS -> bars(drawn, names, values);
      case PYRAMID -> pyramid(drawn, names, values);
      case LINES -> lines(drawn, names, values, 1, chart.values().size());
    }
    if (chart.limit() != null) {
      lines(drawn, names, values, columns() - 1, columns() - 1);
    }
  }

  private void bars(XSSFChart drawn, XDDFCategoryAxis names, XDDFValueAxis values) {
    values.setMinimum(0);
    XDDFBarChartData bars = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, values);
    bars.setBarDirection(BarDirection.COL);
    bars.setBarGrouping(BarGrouping.CLUSTERED);
    for (int i = 0; i < chart.values().size(); i++) {
      shade(add(bars, i + 1, i + 1), i);
    }
    drawn.plot(bars);
  }

  /** The first series is drawn to the left, from a column that holds it with the other sign. */
  private void pyramid(XSSFChart drawn, XDDFCategoryAxis names, XDDFValueAxis values) {
    int toTheLeft = columns();
    XSSFCell heading = sheet.getRow(HEADER).createCell(toTheLeft);
    heading.setCellStyle(styles.header(Type.bold(SIZE)));
    heading.setCellValue(chart.form().series().get(0).name() + " (bên trái)");
    sheet.setColumnWidth(toTheLeft, FIGURE_WIDTH * 256);
    for (int line = 0; line < chart.categories().size(); line++) {
      XSSFCell cell = sheet.getRow(FIRST + line).createCell(toTheLeft);
      cell.setCellStyle(styles.withoutSign(SIZE));
      BigDecimal value = chart.values().get(0).get(line);
      if (value != null) {
        cell.setCellFormula("-" + new CellReference(FIRST + line, 1).formatAsString());
        cell.setCellValue(-value.doubleValue());
      }
    }
    values.setNumberFormat(SheetStyles.WITHOUT_SIGN);
    names.setTickLabelPosition(AxisTickLabelPosition.LOW);
    XDDFBarChartData bars = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, values);
    bars.setBarDirection(BarDirection.BAR);
    bars.setBarGrouping(BarGrouping.CLUSTERED);
    bars.setGapWidth(PYRAMID_GAP);
    shade(add(bars, toTheLeft, 1), 0);
    for (int i = 1; i < chart.values().size(); i++) {
      shade(add(bars, i + 1, i + 1), i);
    }
    drawn.plot(bars);
    overlap(drawn.getCTChart().getPlotArea().getBarChartArray(0));
  }

  /** Both sides of a category stand on one level. POI's own setter needs schemas that it lacks. */
  private static void overlap(CTBarChart bars) {
    try (XmlCursor overlap = bars.addNewOverlap().newCursor()) {
      overlap.setAttributeText(new QName("val"), "100");
    }
  }

  private void lines(
      XSSFChart drawn, XDDFCategoryAxis names, XDDFValueAxis values, int first, int last) {
    XDDFLineChartData lines = (XDDFLineChartData) drawn.createData(ChartTypes.LINE, names, values);
    for (int column = first; column <= last; column++) {
      XDDFLineChartData.Series series = (XDDFLineChartData.Series) add(lines, column, column);
      boolean level = chart.form().kind() != ChartForm.Kind.LINES;
      series.setMarkerStyle(level ? MarkerStyle.NONE : MARKS.get((column - 1) % MARKS.size()));
      series.setSmooth(false);
      XDDFLineProperties line = black();
      line.setPresetDash(new XDDFPresetLineDash(DASHES.get((column - 1) % DASHES.size())));
      series.setLineProperties(line);
    }
    drawn.plot(lines);
  }

  /** A series of the figures in one column under the name of another's header. */
  private XDDFChartData.Series add(XDDFChartData data, int column, int named) {
    int last = FIRST + chart.categories().size() - 1;
    XDDFChartData.Series series =
        data.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(
                sheet, new CellRangeAddress(FIRST, last, 0, 0)),
            XDDFDataSourcesFactory.fromNumericCellRange(
                sheet, new CellRangeAddress(FIRST, last, column, column)));
    series.setTitle(
        sheet.getRow(HEADER).getCell(named).getStringCellValue(),
        new CellReference(sheet.getSheetName(), HEADER, named, true, true));
    return series;
  }

  private static XDDFLineProperties black() {
    return new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.BLACK)));
  }

  private static void shade(XDDFChartData.Series series, int index) {
    XDDFShapeProperties properties = new XDDFShapeProperties();
    properties.setFillProperties(
        new XDDFSolidFillProperties(XDDFColor.from(SHADES.get(index % SHADES.size()))));
    properties.setLineProperties(black());
    series.setShapeProperties(properties);
  }
}
