package vn.bienche.reports.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.explain.FactReader.Moment;
import vn.bienche.reports.explain.Recipe.Part;
import vn.bienche.reports.query.Publication;
import vn.bienche.reports.query.Row;
import vn.bienche.warehouse.contract.OutputCatalog;
import vn.bienche.warehouse.contract.OutputColumn;
import vn.bienche.warehouse.value.Language;

/** One row of a report, explained column by column. */
final class Figure {

  /** Parts that no column of the report prints. */
  private static final Map<String, String> UNPRINTED =
      Map.of(
          "base_assigned", "Biên chế giao năm gốc",
          "staff_of_months", "Số người cộng các tháng",
          "staff_days", "Số ngày làm việc của mọi người",
          "standard_hours_of_staff", "Giờ chuẩn của mọi người",
          "staff_of_block", "Số người của khối",
          "bodies_of_block", "Số cơ quan của khối",
          "rated", "Số người được xếp loại");

  private static final int DECIMALS = 2;
  private static final int EXACT = 12;

  private final String report;
  private final Printed printed;
  private final Publication run;
  private final FactReader reader;
  private final Language language;

  Figure(String report, Printed printed, Publication run, FactReader reader, Language language) {
    this.report = report;
    this.printed = printed;
    this.run = run;
    this.reader = reader;
    this.language = language;
  }

  Explanation of(OutputColumn column) {
    boolean isText = !isNumber(column) || printed.keys().containsKey(column.key());
    Recipe recipe = isText ? Recipes.text() : Recipes.of(report, column.key(), printed.row(), run);
    Explanation made = made(column.key(), column.header(), recipe);
    String text = text(column);
    return finished(made, text, agrees(column, made));
  }

  private Explanation finished(Explanation made, @Nullable String text, @Nullable Boolean agrees) {
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
    String kind = tally.amount() != null ? "sum" : tally.distinct() != null ? "distinct" : "count";
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
    BigDecimal value = minuend == null || subtrahend == null ? null : minuend.subtract(subtrahend);
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
            .orElse(
                language.choose(
                    UNPRINTED.getOrDefault(part.column(), part.column()), part.column()));
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
