package vn.bienche.reports.render;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.bienche.reports.render.ChartedWorkbook.Charted;
import vn.bienche.reports.table.Column;
import vn.bienche.reports.table.Line;

/**
 * A worksheet with a chart of Excel's own, and the cells that it draws: they refer to the table's,
 * since groups stand between the units there and a chart takes no range with gaps.
 */
final class ChartSheet {

  private static final double SIZE = 10;
  private static final int CHARACTER = 256;
  private static final int UNIT_COLUMN = 1;
  private static final int CHART_COLUMNS = 14;
  private static final int LEAST_ROWS = 18;
  private static final byte[][] COLOURS = {
    {0x1B, 0x4F, 0x72},
    {(byte) 0xE6, 0x7E, 0x22},
    {0x7F, (byte) 0x8C, (byte) 0x8D},
    {0x27, (byte) 0xAE, 0x60}
  };

  private final XSSFSheet sheet;
  private final SheetStyles styles;
  private final Charted charted;

  ChartSheet(XSSFSheet sheet, SheetStyles styles, Charted charted) {
    this.sheet = sheet;
    this.styles = styles;
    this.charted = charted;
  }

  void write() {
    Row header = sheet.createRow(0);
    for (int i = 0; i < charted.columns().size(); i++) {
      Cell cell = header.createCell(i + 1);
      cell.setCellValue(name(charted.columns().get(i)));
      cell.setCellStyle(styles.header(Type.bold(SIZE)));
    }
    for (int i = 0; i < charted.lines().size(); i++) {
      line(sheet.createRow(i + 1), charted.lines().get(i));
    }
    sheet.setColumnWidth(0, 40 * CHARACTER);
    sheet.createFreezePane(1, 1);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    chart();
  }

  private String name(int column) {
    List<String> header = charted.table().form().columns().get(column).header();
    return header.get(header.size() - 1);
  }

  private void line(Row row, int place) {
    Line line = charted.table().lines().get(place);
    Cell unit = row.createCell(0);
    unit.setCellFormula(reference(place, UNIT_COLUMN));
    unit.setCellValue(line.cells().get(UNIT_COLUMN).text());
    unit.setCellStyle(styles.words(Type.plain(SIZE), HorizontalAlignment.LEFT));
    for (int i = 0; i < charted.columns().size(); i++) {
      int column = charted.columns().get(i);
      BigDecimal number = line.cells().get(column).number();
      if (number != null) {
        Column kind = charted.table().form().columns().get(column);
        Cell cell = row.createCell(i + 1);
        cell.setCellFormula(reference(place, column));
        cell.setCellValue(number.doubleValue());
        cell.setCellStyle(styles.cell(kind.kind(), false, SIZE));
      }
    }
  }

  private String reference(int place, int column) {
    int row = charted.table().form().headerDepth() + place;
    return new CellReference(charted.table().name(), row, column, true, true).formatAsString();
  }

  private void chart() {
    int left = charted.columns().size() + 2;
    int bars = charted.lines().size() * charted.columns().size();
    var drawing = sheet.createDrawingPatriarch();
    XSSFChart chart =
        drawing.createChart(
            drawing.createAnchor(
                0, 0, 0, 0, left, 0, left + CHART_COLUMNS, Math.max(LEAST_ROWS, bars + 8)));
    String heading = charted.table().heading();
    chart.setTitleText(Objects.requireNonNullElse(heading, charted.table().name()));
    chart.setTitleOverlay(false);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    XDDFCategoryAxis units = chart.createCategoryAxis(AxisPosition.LEFT);
    // The first unit stands above, as in the table
    units.setOrientation(AxisOrientation.MAX_MIN);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
    values.setCrosses(AxisCrosses.MAX);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, units, values);
    data.setBarDirection(BarDirection.BAR);
    data.setVaryColors(false);
    data.setGapWidth(60);
    for (int i = 0; i < charted.columns().size(); i++) {
      series(data, i);
    }
    chart.plot(data);
  }

  private void series(XDDFBarChartData data, int index) {
    int last = charted.lines().size();
    XDDFChartData.Series series =
        data.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(1, last, 0, 0)),
            XDDFDataSourcesFactory.fromNumericCellRange(
                sheet, new CellRangeAddress(1, last, index + 1, index + 1)));
    series.setTitle(
        name(charted.columns().get(index)),
        new CellReference(sheet.getSheetName(), 0, index + 1, true, true));
    series.setFillProperties(
        new XDDFSolidFillProperties(XDDFColor.from(COLOURS[index % COLOURS.length])));
  }
}
