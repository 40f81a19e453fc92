package vn.bienche.reports.render;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
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
import org.jspecify.annotations.Nullable;
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
  private static final int CHART_COLUMNS = 12;
  private static final int CHART_ROWS = 26;
  private static final double SIZE = 11;
  private static final List<PresetColor> SHADES =
      List.of(
          PresetColor.DIM_GRAY, PresetColor.LIGHT_GRAY, PresetColor.DARK_GRAY, PresetColor.WHITE);

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
    int left = columns() + 1;
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor anchor =
        drawing.createAnchor(0, 0, 0, 0, left, HEADER, left + CHART_COLUMNS, HEADER + CHART_ROWS);
    XSSFChart drawn = drawing.createChart(anchor);
    drawn.setTitleText(chart.form().title());
    drawn.setTitleOverlay(false);
    drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    plot(drawn);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
  }

  private int columns() {
    return 1 + chart.values().size() + (chart.limit() == null ? 0 : 1);
  }

  private void figures() {
    words(sheet.createRow(TITLE), 0, chart.form().title(), Type.bold(SIZE));
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
    boolean pyramid = chart.form().kind() == ChartForm.Kind.PYRAMID;
    XDDFCategoryAxis names = drawn.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis values = drawn.createValueAxis(AxisPosition.LEFT);
    values.setTitle(chart.form().axis());
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    values.setMinimum(0);
    XDDFBarChartData bars = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, values);
    bars.setBarDirection(pyramid ? BarDirection.BAR : BarDirection.COL);
    bars.setBarGrouping(BarGrouping.CLUSTERED);
    for (int i = 0; i < chart.values().size(); i++) {
      shade(add(bars, i + 1), i);
    }
    drawn.plot(bars);
    if (chart.limit() != null) {
      XDDFLineChartData line = (XDDFLineChartData) drawn.createData(ChartTypes.LINE, names, values);
      XDDFLineChartData.Series series = (XDDFLineChartData.Series) add(line, columns() - 1);
      series.setMarkerStyle(MarkerStyle.NONE);
      series.setSmooth(false);
      drawn.plot(line);
    }
  }

  private XDDFChartData.Series add(XDDFChartData data, int column) {
    int last = FIRST + chart.categories().size() - 1;
    XDDFChartData.Series series =
        data.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(
                sheet, new CellRangeAddress(FIRST, last, 0, 0)),
            XDDFDataSourcesFactory.fromNumericCellRange(
                sheet, new CellRangeAddress(FIRST, last, column, column)));
    series.setTitle(
        sheet.getRow(HEADER).getCell(column).getStringCellValue(),
        new CellReference(sheet.getSheetName(), HEADER, column, true, true));
    return series;
  }

  private static void shade(XDDFChartData.Series series, int index) {
    XDDFShapeProperties properties = new XDDFShapeProperties();
    properties.setFillProperties(
        new XDDFSolidFillProperties(XDDFColor.from(SHADES.get(index % SHADES.size()))));
    series.setShapeProperties(properties);
  }
}
