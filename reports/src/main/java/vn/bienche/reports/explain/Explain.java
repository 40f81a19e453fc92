package vn.bienche.reports.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.ReportFault;
import vn.bienche.reports.explain.FactReader.Moment;
import vn.bienche.reports.explain.Recipe.Part;
import vn.bienche.reports.query.Publication;
import vn.bienche.reports.query.Row;
import vn.bienche.reports.query.WarehouseReader;
import vn.bienche.warehouse.contract.NearestValue;
import vn.bienche.warehouse.contract.OutputCatalog;
import vn.bienche.warehouse.contract.OutputColumn;
import vn.bienche.warehouse.value.Language;

/** Explains printed figures by the published facts. */
public final class Explain {

  private static final int DECIMALS = 2;
  private static final int EXACT = 12;

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
      throw FactReader.isForbidden(fault) ? closed(fault) : fault;
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
    return new Figure(request.report(), Printed.one(all, request), run, reader).of(column);
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
                    .map(column -> new Figure(request.report(), printed, run, reader).of(column)))
        .toList();
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

  /** One row of a report, explained column by column. */
  private final class Figure {

    private final String report;
    private final Printed printed;
    private final Publication run;
    private final FactReader reader;

    Figure(String report, Printed printed, Publication run, FactReader reader) {
      this.report = report;
      this.printed = printed;
      this.run = run;
      this.reader = reader;
    }

    Explanation of(OutputColumn column) {
      boolean isText = !isNumber(column) || printed.keys().containsKey(column.key());
      Recipe recipe =
          isText ? Recipes.text() : Recipes.of(report, column.key(), printed.row(), run);
      Explanation made = made(column.key(), column.header(), recipe);
      String text = text(column);
      return finished(made, text, agrees(column, made));
    }

    private Explanation finished(
        Explanation made, @Nullable String text, @Nullable Boolean agrees) {
      return new Explanation(
          made.report(),
          made.column(),
          made.header(),
          made.unitCode(),
          made.unit(),
          made.row(),
          made.period(),
          made.runId(),
          made.mart(),
          text,
          made.kind(),
          made.method(),
          made.counted(),
          agrees,
          made.parts(),
          made.facts());
    }

    private @Nullable String text(OutputColumn column) {
      if (!isNumber(column)) {
        return printed.row().text(column.key());
      }
      BigDecimal number = printed.row().number(column.key());
      return number == null ? null : number.toPlainString();
    }

    private static boolean isNumber(OutputColumn column) {
      return column.type().equals("int") || column.type().equals("decimal2");
    }

    /** An empty cell says that there is none: it agrees with no fact, and so does a nil. */
    private @Nullable Boolean agrees(OutputColumn column, Explanation made) {
      if (List.of("text", "unexplained").contains(made.kind())) {
        return null;
      }
      BigDecimal number = printed.row().number(column.key());
      BigDecimal counted = made.counted();
      if (number == null || counted == null) {
        return number == null && (counted == null || counted.signum() == 0);
      }
      int scale = column.type().equals("int") ? 0 : DECIMALS;
      return counted.setScale(scale, RoundingMode.HALF_UP).compareTo(number) == 0;
    }

    private Explanation made(String column, String header, Recipe recipe) {
      if (recipe instanceof Recipe.Tally tally) {
        return tally(column, header, tally);
      }
      if (recipe instanceof Recipe.Quotient quotient) {
        return quotient(column, header, quotient);
      }
      if (recipe instanceof Recipe.Difference difference) {
        return difference(column, header, difference);
      }
      if (recipe instanceof Recipe.Computed computed) {
        return computed(column, header, computed);
      }
      String kind = recipe instanceof Recipe.Given ? "text" : "unexplained";
      return explanation(column, header, kind, recipe, null, List.of(), List.of());
    }

    private Explanation tally(String column, String header, Recipe.Tally tally) {
      Moment moment = reader.moment(report, column, printed);
      List<Row> rows =
          reader.facts(tally.source(), printed.row().requiredText("unit_code"), moment).stream()
              .filter(tally.filter())
              .toList();
      List<ExplainedFact> facts = new FactList(tally, reader.names(moment.day())).of(rows);
      BigDecimal sum =
          facts.stream()
              .map(ExplainedFact::amount)
              .reduce(BigDecimal.ZERO, BigDecimal::add)
              .divide(BigDecimal.valueOf(tally.divisor()), EXACT, RoundingMode.HALF_UP);
      String kind =
          tally.amount() != null ? "sum" : tally.distinct() != null ? "distinct" : "count";
      return explanation(column, header, kind, tally, plain(sum), List.of(), facts);
    }

    private static BigDecimal plain(BigDecimal number) {
      BigDecimal short_ = number.stripTrailingZeros();
      return short_.scale() < 0 ? short_.setScale(0) : short_;
    }

    private Explanation quotient(String column, String header, Recipe.Quotient quotient) {
      Explanation above = part(quotient.numerator());
      Explanation below = part(quotient.denominator());
      BigDecimal numerator = above.counted();
      BigDecimal denominator = below.counted();
      BigDecimal value =
          numerator == null || denominator == null || denominator.signum() == 0
              ? null
              : numerator
                  .multiply(BigDecimal.valueOf(quotient.factor()))
                  .divide(denominator, EXACT, RoundingMode.HALF_UP);
      return explanation(
          column, header, "quotient", quotient, value, List.of(above, below), List.of());
    }

    private Explanation difference(String column, String header, Recipe.Difference difference) {
      Explanation from = part(difference.minuend());
      Explanation what = part(difference.subtrahend());
      BigDecimal minuend = from.counted();
      BigDecimal subtrahend = what.counted();
      BigDecimal value =
          minuend == null || subtrahend == null ? null : minuend.subtract(subtrahend);
      return explanation(
          column, header, "difference", difference, value, List.of(from, what), List.of());
    }

    private Explanation computed(String column, String header, Recipe.Computed computed) {
      List<Explanation> parts = computed.parts().stream().map(this::part).toList();
      List<BigDecimal> known =
          parts.stream().map(Explanation::counted).filter(Objects::nonNull).toList();
      BigDecimal value = known.size() < parts.size() ? null : computed.how().apply(known);
      return explanation(column, header, "computed", computed, value, parts, List.of());
    }

    private Explanation part(Part part) {
      String header =
          OutputCatalog.of(report).stream()
              .filter(column -> column.key().equals(part.column()))
              .map(OutputColumn::header)
              .findFirst()
              .orElse(part.column());
      Explanation made = made(part.column(), header, part.recipe());
      BigDecimal counted = made.counted();
      return finished(made, counted == null ? null : counted.toPlainString(), null);
    }

    private Explanation explanation(
        String column,
        String header,
        String kind,
        Recipe recipe,
        @Nullable BigDecimal counted,
        List<Explanation> parts,
        List<ExplainedFact> facts) {
      Row row = printed.row();
      String unit = row.has("unit") ? row.text("unit") : null;
      return new Explanation(
          report,
          column,
          header,
          row.requiredText("unit_code"),
          Objects.requireNonNullElse(unit, ""),
          Map.copyOf(printed.keys()),
          printed.period().text(),
          run.runId(),
          printed.mart(),
          null,
          kind,
          language.choose(recipe.words().vietnamese(), recipe.words().english()),
          counted,
          null,
          parts,
          facts);
    }
  }
}
