package vn.bienche.reports.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.explain.Recipe.Tally;
import vn.bienche.reports.query.Row;

/** Turns rows of facts into what a reader is shown of them. */
final class FactList {

  private final Tally tally;
  private final Map<String, Row> names;
  private final FactPlaces places = new FactPlaces();

  FactList(Tally tally, Map<String, Row> names) {
    this.tally = tally;
    this.names = names;
  }

  List<ExplainedFact> of(List<Row> rows) {
    String distinct = tally.distinct();
    if (distinct == null) {
      return rows.stream().map(this::fact).toList();
    }
    Map<String, List<Row>> values = new LinkedHashMap<>();
    for (Row row : rows) {
      values.computeIfAbsent(row.requiredText(distinct), value -> new ArrayList<>()).add(row);
    }
    return values.values().stream().map(this::distinct).toList();
  }

  private ExplainedFact distinct(List<Row> rows) {
    ExplainedFact first = fact(rows.get(0));
    List<FactPlace> all =
        rows.stream().flatMap(row -> places.of(row, tally.cells()).stream()).toList();
    return new ExplainedFact(first.key(), first.name(), first.detail(), BigDecimal.ONE, all);
  }

  private ExplainedFact fact(Row row) {
    String amount = tally.amount();
    BigDecimal number = amount == null ? BigDecimal.ONE : row.number(amount);
    return new ExplainedFact(
        key(row),
        name(row),
        detail(row),
        Objects.requireNonNullElse(number, BigDecimal.ZERO),
        places.of(row, tally.cells()));
  }

  private String key(Row row) {
    if (tally.source().isOfPersons()) {
      String person = row.requiredText("person_key");
      Row known = names.get(person);
      return known == null ? person : known.requiredText("staff_code");
    }
    return row.requiredText(tally.source().keyColumn());
  }

  private @Nullable String name(Row row) {
    if (tally.source().isOfPersons()) {
      Row known = names.get(row.requiredText("person_key"));
      return known == null ? null : known.text("full_name");
    }
    String column = tally.source() == FactSource.PLAN ? "position" : "unit";
    return row.has(column) ? row.text(column) : null;
  }

  private static @Nullable String detail(Row row) {
    List<String> known = new ArrayList<>();
    for (String column :
        List.of(
            "unit_code",
            "month",
            "day",
            "category",
            "movement",
            "rating",
            "grade_level",
            "grade_code",
            "decision_no")) {
      String text = row.has(column) ? row.text(column) : null;
      if (text != null) {
        known.add(text);
      }
    }
    return known.isEmpty() ? null : String.join(" · ", known);
  }
}
