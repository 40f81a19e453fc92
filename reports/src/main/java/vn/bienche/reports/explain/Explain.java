package vn.bienche.reports.explain;

import java.sql.Connection;
import java.util.List;
import java.util.function.Supplier;
import vn.bienche.reports.ReportFault;
import vn.bienche.reports.query.Publication;
import vn.bienche.reports.query.WarehouseReader;
import vn.bienche.warehouse.contract.NearestValue;
import vn.bienche.warehouse.contract.OutputCatalog;
import vn.bienche.warehouse.contract.OutputColumn;
import vn.bienche.warehouse.value.Language;

/** Explains printed figures by the published facts. */
public final class Explain {

  private final WarehouseReader warehouse;
  private final Language language;

  /**
   * Nothing is read before a figure is asked about.
   *
   * @param warehouse opens a connection to the serving warehouse; each is closed after one query
   */
  public Explain(Supplier<Connection> warehouse, Language language) {
    this.warehouse = new WarehouseReader(warehouse);
    this.language = language;
  }

  /** Reports whose figures can be asked about. */
  public static List<String> reports() {
    return Printed.reports();
  }

  /**
   * The rows of a report as files for programs have them.
   *
   * @param request report, time and run; its unit, column and rows are not looked at
   */
  public List<FigureRow> rows(ExplainRequest request) {
    Publication run = warehouse.requiredPublication(request.runId());
    List<OutputColumn> columns = OutputCatalog.of(request.report());
    return Printed.all(warehouse, run, request.report(), request.period(), request.asOf()).stream()
        .map(printed -> FigureRow.of(printed, columns))
        .toList();
  }

  /**
   * Explains one figure.
   *
   * @throws ReportFault when nothing is published, or report, unit, column or row is unknown
   */
  public Explanation explain(ExplainRequest request) {
    try {
      return explained(request);
    } catch (ReportFault fault) {
      throw fault.isForbidden() ? closed(fault) : fault;
    }
  }

  private static ReportFault closed(ReportFault fault) {
    return new ReportFault(
        "Tài khoản đang dùng chỉ xem được số liệu tổng hợp, không xem được dữ kiện của từng người"
            + " làm nên con số này; hãy nhờ người quản trị kho hoặc cán bộ tổ chức của đơn vị chạy"
            + " lệnh explain.",
        "This login reads totals only, not the persons behind them; ask the keeper of the warehouse"
            + " or the unit's personnel officer to run explain.",
        fault);
  }

  private Explanation explained(ExplainRequest request) {
    Publication run = warehouse.requiredPublication(request.runId());
    List<Printed> all =
        Printed.all(warehouse, run, request.report(), request.period(), request.asOf());
    OutputColumn column = column(request);
    FactReader reader = new FactReader(warehouse, run);
    return figure(request, Printed.one(all, request), run, reader).of(column);
  }

  /**
   * Explains every column of every row of a report, as a check of the whole table.
   *
   * @param request report, time and run; its unit, column and rows are not looked at
   */
  public List<Explanation> explainAll(ExplainRequest request) {
    Publication run = warehouse.requiredPublication(request.runId());
    FactReader reader = new FactReader(warehouse, run);
    return Printed.all(warehouse, run, request.report(), request.period(), request.asOf()).stream()
        .flatMap(
            printed ->
                OutputCatalog.of(request.report()).stream()
                    .map(column -> figure(request, printed, run, reader).of(column)))
        .toList();
  }

  private Figure figure(
      ExplainRequest request, Printed printed, Publication run, FactReader reader) {
    return new Figure(request.report(), printed, run, reader, language);
  }

  private static OutputColumn column(ExplainRequest request) {
    List<OutputColumn> columns = OutputCatalog.of(request.report());
    List<String> keys = columns.stream().map(OutputColumn::key).toList();
    return columns.stream()
        .filter(column -> column.key().equals(request.column()))
        .findFirst()
        .orElseThrow(
            () -> {
              String nearest = NearestValue.of(request.column(), keys).orElse("");
              String maybe = nearest.isEmpty() ? "" : " (" + nearest + "?)";
              String known = String.join(", ", keys);
              return new ReportFault(
                  "Báo cáo "
                      + request.report()
                      + " không có cột '"
                      + request.column()
                      + "'"
                      + maybe
                      + "; các cột: "
                      + known
                      + ".",
                  "Report "
                      + request.report()
                      + " has no column '"
                      + request.column()
                      + "'"
                      + maybe
                      + "; its columns are: "
                      + known
                      + ".");
            });
  }
}
