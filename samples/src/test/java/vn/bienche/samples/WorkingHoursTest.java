package vn.bienche.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bienche.samples.data.Blueprint;
import vn.bienche.samples.worklog.WorkCalendar;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

/** The work logs of the first quarter of 2024 add up to the published hours. */
class WorkingHoursTest {

  private static final Map<String, Integer> WORKING_DAYS =
      Map.of("2024-01", 22, "2024-02", 16, "2024-03", 21);

  static Stream<Published> units() {
    return Golden.read("working_hours_2024.csv").stream()
        .filter(r -> r.text("record_type").startsWith("unit_"));
  }

  @ParameterizedTest
  @CsvSource({"2024-01, 22", "2024-02, 16", "2024-03, 21"})
  void calendarGivesTheWorkingDays(String month, int days) {
    assertThat(
            new WorkCalendar(Blueprint.calibrated().calendar()).workingDays(YearMonth.parse(month)))
        .hasSize(days);
  }

  @ParameterizedTest
  @CsvSource({"2024-01, 157.98, 7.18", "2024-02, 116.08, 7.26", "2024-03, 130.71, 6.22"})
  void meansOfTheProvinceArePublished(String month, BigDecimal perPerson, BigDecimal perDay) {
    long seconds = lines("HG", month).stream().mapToLong(SampleRows::seconds).sum();
    assertThat(persons("HG", month)).hasSize(736);
    assertThat(hours(seconds, 736)).isEqualByComparingTo(perPerson);
    assertThat(hours(seconds, 736L * days(month))).isEqualByComparingTo(perDay);
  }

  @ParameterizedTest
  @MethodSource("units")
  void hoursOfNamedUnitsArePublished(Published published) {
    BigDecimal rate = rate(published.text("unit_id"), published.text("month"));
    if (published.text("range_published").isEmpty()) {
      assertThat(rate).isEqualByComparingTo(published.text("hours_per_person_day_num"));
    } else {
      assertThat(rate).isBetween(new BigDecimal("6.5"), new BigDecimal("6.8"));
    }
  }

  @ParameterizedTest
  @CsvSource({"2024-01", "2024-02", "2024-03"})
  void namedUnitsAreTheHighestAndLowest(String month) {
    Map<String, BigDecimal> rates = rates(month);
    Set<String> high = named(month, "unit_high");
    Set<String> low = named(month, "unit_low");
    BigDecimal lowestHigh =
        high.stream().map(rates::get).min(Comparator.naturalOrder()).orElseThrow();
    BigDecimal highestLow =
        low.stream().map(rates::get).max(Comparator.naturalOrder()).orElseThrow();
    rates.forEach(
        (unit, rate) -> {
          if (!high.contains(unit) && !low.contains(unit)) {
            assertThat(rate).as(unit).isLessThan(lowestHigh).isGreaterThan(highestLow);
          }
        });
  }

  @Test
  void rangeOfMarchReachesBothEnds() {
    List<BigDecimal> range =
        units()
            .filter(
                r -> r.text("month").equals("2024-03") && r.text("range_published").equals("yes"))
            .map(r -> rate(r.text("unit_id"), "2024-03"))
            .sorted()
            .toList();
    assertThat(range.get(0)).isEqualByComparingTo("6.5");
    assertThat(range.get(range.size() - 1)).isEqualByComparingTo("6.8");
  }

  @Test
  void sixHighestPersonsOfMarchAreThePublishedOnes() {
    List<Map.Entry<String, BigDecimal>> ranked = rankedPersons();
    List<Map.Entry<String, BigDecimal>> top = ranked.subList(ranked.size() - 6, ranked.size());
    assertThat(top)
        .extracting(e -> place(e.getKey()))
        .containsExactlyInAnyOrder(
            "HG-IV-3-F6", "HG-IV-5-F3", "HG-I-4", "HG-II-3", "HG-III-2", "HG-III-1");
    assertThat(top).extracting(e -> place(e.getKey())).last().isEqualTo("HG-IV-3-F6");
    assertThat(top)
        .extracting(Map.Entry::getValue)
        .startsWith(new BigDecimal("8.20"))
        .endsWith(new BigDecimal("8.76"), new BigDecimal("10.19"));
    assertThat(ranked.get(ranked.size() - 7).getValue()).isLessThan(new BigDecimal("8.20"));
  }

  @Test
  void fiveLowestPersonsOfMarchAreThePublishedOnes() {
    List<Map.Entry<String, BigDecimal>> ranked = rankedPersons();
    assertThat(ranked.subList(0, 5))
        .extracting(e -> place(e.getKey()))
        .startsWith("HG-II-5", "HG-I-7")
        .contains("HG-I-6", "HG-III-1", "HG-II-4");
    assertThat(ranked.subList(0, 5))
        .extracting(Map.Entry::getValue)
        .startsWith(new BigDecimal("2.60"), new BigDecimal("2.86"), new BigDecimal("3.10"))
        .endsWith(new BigDecimal("3.20"));
    assertThat(ranked.get(5).getValue()).isGreaterThan(new BigDecimal("3.20"));
  }

  @Test
  void extremePersonsGiveTheirReason() {
    List<Map.Entry<String, BigDecimal>> ranked = rankedPersons();
    Stream.concat(
            ranked.subList(0, 5).stream(),
            ranked.subList(ranked.size() - 6, ranked.size()).stream())
        .forEach(
            person -> assertThat(reason(person.getKey())).as(place(person.getKey())).isNotBlank());
    assertThat(reason(ranked.get(ranked.size() - 1).getKey())).contains("27/21 ngày");
  }

  @Test
  void hardestWorkingPersonIsAtWorkOnTwentySevenDays() {
    String person = rankedPersons().get(735).getKey();
    assertThat(
            lines("HG", "2024-03").stream()
                .filter(r -> SampleRows.isOf(r, person))
                .map(r -> r.get("work_date"))
                .distinct())
        .hasSize(27);
  }

  @Test
  void labourFederationLogsExactlyEightHoursADay() {
    for (String month : List.of("2024-01", "2024-02")) {
      Map<String, Long> perDay =
          lines("HG-II-4", month).stream()
              .collect(
                  Collectors.groupingBy(
                      r -> r.get("staff_code") + " " + r.get("work_date"),
                      Collectors.summingLong(SampleRows::seconds)));
      assertThat(perDay.values()).as(month).containsOnly(8L * 3600);
    }
  }

  @Test
  void linesAreCredible() {
    List<Map<String, ?>> all =
        WORKING_DAYS.keySet().stream().flatMap(m -> lines("HG", m).stream()).toList();
    assertThat(all.size()).isBetween(100_000, 180_000);
    assertThat(all)
        .allSatisfy(
            r -> {
              assertThat(r.get("description")).asString().isNotBlank().doesNotContain("{");
              assertThat(SampleRows.seconds(r)).isBetween(0L, 10L * 3600);
              assertThat(r.get("hours") == null).isEqualTo(r.get("absence") != null);
            });
    long without =
        all.stream().filter(r -> r.get("absence") == null && r.get("product") == null).count();
    assertThat(without).as("entries without product").isBetween(500L, 2500L);
  }

  private static List<Map<String, ?>> lines(String unit, String month) {
    return SampleRows.rowsBelow(unit, FormCode.NKCV, Period.ofMonth(YearMonth.parse(month)));
  }

  private static Map<String, BigDecimal> rates(String month) {
    return SampleRows.rows(FormCode.NKCV, Period.ofMonth(YearMonth.parse(month))).keySet().stream()
        .collect(Collectors.toMap(Function.identity(), unit -> rate(unit, month)));
  }

  private static BigDecimal rate(String unit, String month) {
    long seconds = lines(unit, month).stream().mapToLong(SampleRows::seconds).sum();
    return hours(seconds, (long) persons(unit, month).size() * days(month));
  }

  private static Set<Object> persons(String unit, String month) {
    return lines(unit, month).stream()
        .filter(r -> r.get("hours") != null)
        .map(r -> (Object) r.get("staff_code"))
        .collect(Collectors.toSet());
  }

  private static int days(String month) {
    return WORKING_DAYS.getOrDefault(month, 0);
  }

  private static BigDecimal hours(long seconds, long parts) {
    return BigDecimal.valueOf(seconds)
        .divide(BigDecimal.valueOf(parts * 3600), 2, RoundingMode.HALF_UP);
  }

  private static Set<String> named(String month, String kind) {
    return units()
        .filter(r -> r.text("month").equals(month) && r.text("record_type").equals(kind))
        .map(r -> r.text("unit_id"))
        .collect(Collectors.toSet());
  }

  private static List<Map.Entry<String, BigDecimal>> rankedPersons() {
    Map<String, Long> seconds = new HashMap<>();
    lines("HG", "2024-03")
        .forEach(
            r ->
                seconds.merge(
                    String.valueOf(r.get("staff_code")), SampleRows.seconds(r), Long::sum));
    return seconds.entrySet().stream()
        .map(e -> Map.entry(e.getKey(), hours(e.getValue(), 21)))
        .sorted(Map.Entry.comparingByValue())
        .toList();
  }

  private static String place(String staffCode) {
    for (var unit :
        SampleRows.rows(FormCode.DSCB, Period.ofDay(LocalDate.of(2024, 3, 31))).entrySet()) {
      for (Map<String, ?> person : unit.getValue()) {
        if (SampleRows.isOf(person, staffCode)) {
          return unit.getKey().startsWith("HG-IV-")
              ? String.valueOf(person.get("room"))
              : unit.getKey();
        }
      }
    }
    return "nowhere";
  }

  private static String reason(String staffCode) {
    TreeMap<LocalDate, String> notes = new TreeMap<>();
    lines("HG", "2024-03").stream()
        .filter(r -> SampleRows.isOf(r, staffCode) && r.get("note") != null)
        .forEach(r -> notes.put((LocalDate) r.get("work_date"), String.valueOf(r.get("note"))));
    return notes.isEmpty() ? "" : notes.lastEntry().getValue();
  }
}
