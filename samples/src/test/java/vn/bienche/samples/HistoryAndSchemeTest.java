package vn.bienche.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bienche.warehouse.contract.FormCatalog;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

/** What the calibrated province tells beside the published figures holds together. */
class HistoryAndSchemeTest {

  private static final LocalDate EARLIER = LocalDate.of(2022, 12, 31);
  private static final LocalDate FIRST = LocalDate.of(2023, 11, 15);
  private static final int NORM_HOURS = 1904;

  @ParameterizedTest
  @EnumSource(FormCode.class)
  void everyFormIsSentWithItsRequiredColumns(FormCode form) {
    assertThat(SampleRows.sheets(form, s -> true)).isNotEmpty();
    List<String> required =
        FormCatalog.of(form).columns().stream()
            .filter(FormColumn::required)
            .map(FormColumn::key)
            .filter(key -> !key.equals("hours"))
            .toList();
    SampleRows.sheets(form, s -> true)
        .forEach(
            sheet ->
                assertThat(sheet.rows())
                    .as(sheet.unit().code() + " " + sheet.period())
                    .isNotEmpty()
                    .allSatisfy(
                        row ->
                            assertThat(row.keySet()).map(Object::toString).containsAll(required)));
  }

  @ParameterizedTest
  @EnumSource(FormCode.class)
  void onlyAllowedValuesAreSent(FormCode form) {
    for (FormColumn column : FormCatalog.of(form).columns()) {
      if (!column.allowed().isEmpty()) {
        Set<String> sent =
            SampleRows.sheets(form, s -> true).stream()
                .flatMap(s -> s.rows().stream())
                .map(row -> row.get(column.key()))
                .filter(Objects::nonNull)
                .map(value -> value.toString().replace(" và tương đương", ""))
                .collect(Collectors.toSet());
        assertThat(column.allowed()).as(column.key()).containsAll(sent);
      }
    }
  }

  @Test
  void openingPlusArrivalsMinusDeparturesIsClosing() {
    Set<Object> present = codes(EARLIER);
    Set<Object> unexplained = new HashSet<>(present);
    Set<Object> now = codes(FIRST);
    IntStream.rangeClosed(1, 4)
        .mapToObj(q -> Period.ofQuarter(2023, q))
        .flatMap(q -> SampleRows.rowsBelow("HG", FormCode.BDNS, q).stream())
        .forEach(
            row -> {
              if (row.get("from_unit") == null) {
                unexplained.add(row.get("staff_code"));
              } else if (row.get("to_unit") == null) {
                unexplained.remove(row.get("staff_code"));
              }
            });
    unexplained.removeAll(now);
    assertThat(present).hasSize(736 + 16 - 6);
    assertThat(unexplained).as("one person left without a decision").hasSize(1);
    assertThat(codes(FIRST)).hasSize(736);
  }

  @Test
  void nobodyStandsInTwoUnitsOnOneDay() {
    for (LocalDate day : List.of(EARLIER, FIRST)) {
      assertThat(SampleRows.roster("HG", day))
          .extracting(p -> (Object) p.get("staff_code"))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void yearlyTasksComeJustBelowThePosts() {
    Map<String, Integer> hours = new HashMap<>();
    SampleRows.rows(FormCode.B1, Period.ofYear(2023))
        .forEach(
            (unit, rows) ->
                rows.forEach(
                    row ->
                        hours.merge(
                            unit + " " + row.get("position_code"),
                            SampleRows.number(row, "hours_total"),
                            Integer::sum)));
    SampleRows.rows(FormCode.B3, Period.ofDay(LocalDate.of(2024, 1, 5)))
        .forEach(
            (unit, rows) -> {
              if (!unit.equals("HG-I-0")) {
                for (Map<String, ?> row : rows) {
                  int posts = SampleRows.number(row, "posts");
                  double needed =
                      hours.getOrDefault(unit + " " + row.get("position_code"), 0)
                          / (double) NORM_HOURS;
                  assertThat(needed)
                      .as(unit + " " + row)
                      .isBetween(posts * 0.6, posts + (posts == 0 ? 0.1 : 0));
                }
              }
            });
  }

  @Test
  void sharedPositionsAskForTheSameCompetencies() {
    Map<String, List<? extends Map<String, ?>>> rows =
        SampleRows.rows(FormCode.KNL, Period.ofDay(LocalDate.of(2024, 1, 5)));
    assertThat(rows.get("HG-IV-8")).isEqualTo(rows.get("HG-IV-1"));
    assertThat(rows).hasSize(23);
  }

  private static Set<Object> codes(LocalDate day) {
    return SampleRows.roster("HG", day).stream()
        .map(p -> (Object) p.get("staff_code"))
        .collect(Collectors.toSet());
  }
}
