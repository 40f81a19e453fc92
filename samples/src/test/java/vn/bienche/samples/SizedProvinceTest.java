package vn.bienche.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bienche.ingest.template.FormSheet;
import vn.bienche.samples.form.SampleWorkbook;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.PeriodKind;

class SizedProvinceTest {

  private static final YearMonth BEFORE = YearMonth.of(2024, 4);
  private static final YearMonth AFTER = YearMonth.of(2025, 9);

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 60, 316, 330, 400, 1000, 2345})
  void rosterHoldsExactlyTheStaffThatIsAskedFor(int staff) {
    List<FormSheet> sheets = sheets(staff, BEFORE);
    assertThat(people(sheets, FormCode.DSCB)).hasSize(staff);
    assertThat(people(sheets, FormCode.NKCV)).as("everybody logs").hasSize(staff);
  }

  @Test
  void everySenderIsAnnouncedAndEveryRoomKnown() {
    List<FormSheet> sheets = sheets(700, BEFORE);
    Set<Object> units = values(of(sheets, FormCode.DVTC), "unit_code");
    assertThat(units).containsAll(sheets.stream().map(s -> (Object) s.unit().code()).toList());
    assertThat(units).containsAll(values(of(sheets, FormCode.DSCB), "room"));
    assertThat(units).containsAll(values(of(sheets, FormCode.DVTC), "parent_code"));
  }

  @Test
  void communesTakeThePlaceOfDistrictsFromJuly2025() {
    List<FormSheet> sheets = sheets(2000, AFTER);
    assertThat(values(of(sheets, FormCode.DVTC), "unit_kind"))
        .contains("Xã phường")
        .doesNotContain("Huyện ủy");
    assertThat(sheets)
        .filteredOn(
            s ->
                s.period().kind() != PeriodKind.NONE
                    && s.form() != FormCode.GBC
                    && s.form() != FormCode.LICH)
        .allSatisfy(s -> assertThat(s.period().lastDay()).isAfterOrEqualTo("2025-07-01"));
    assertThat(people(sheets, FormCode.DSCB)).hasSize(2000);
  }

  @Test
  void districtStaffGoesOnInCommunesWhenTheReformFallsIntoTheMonths() {
    List<SampleWorkbook> workbooks = workbooks(500, YearMonth.of(2025, 6), YearMonth.of(2025, 7));
    List<FormSheet> sheets =
        workbooks.stream().map(SampleWorkbook::sheets).flatMap(List::stream).toList();
    assertThat(workbooks)
        .extracting(w -> w.folder() + "/" + w.fileName())
        .as("nothing is written twice")
        .doesNotHaveDuplicates();
    assertThat(logging(sheets, YearMonth.of(2025, 6)))
        .hasSize(500)
        .isEqualTo(logging(sheets, YearMonth.of(2025, 7)));
    assertThat(senders(sheets, YearMonth.of(2025, 6)))
        .anyMatch(u -> u.startsWith("HG-IV-"))
        .noneMatch(u -> u.startsWith("HG-V-"));
    assertThat(senders(sheets, YearMonth.of(2025, 7)))
        .anyMatch(u -> u.startsWith("HG-V-"))
        .noneMatch(u -> u.startsWith("HG-IV-"));
    assertThat(of(sheets, FormCode.DVTC).toList())
        .filteredOn(u -> String.valueOf(u.get("unit_code")).startsWith("HG-IV"))
        .isNotEmpty()
        .allSatisfy(u -> assertThat(u.get("valid_to")).isEqualTo(LocalDate.of(2025, 6, 30)));
  }

  private static Set<Object> logging(List<FormSheet> sheets, YearMonth month) {
    return values(logs(sheets, month).flatMap(s -> s.rows().stream()), "staff_code");
  }

  private static Set<String> senders(List<FormSheet> sheets, YearMonth month) {
    return logs(sheets, month).map(s -> s.unit().code()).collect(Collectors.toSet());
  }

  private static Stream<FormSheet> logs(List<FormSheet> sheets, YearMonth month) {
    return sheets.stream()
        .filter(s -> s.form() == FormCode.NKCV && s.period().equals(Period.ofMonth(month)));
  }

  private static List<SampleWorkbook> workbooks(int staff, YearMonth first, YearMonth last) {
    SampleOptions options = SampleOptions.calibrated().withStaff(staff).withMonths(first, last);
    return SampleProvince.workbooks(options).stream().map(w -> w.get()).toList();
  }

  private static List<FormSheet> sheets(int staff, YearMonth month) {
    return workbooks(staff, month, month).stream()
        .map(SampleWorkbook::sheets)
        .flatMap(List::stream)
        .toList();
  }

  private static Stream<? extends Map<String, ?>> of(List<FormSheet> sheets, FormCode form) {
    return sheets.stream().filter(s -> s.form() == form).flatMap(s -> s.rows().stream());
  }

  private static Set<Object> people(List<FormSheet> sheets, FormCode form) {
    return values(of(sheets, form), "staff_code");
  }

  private static Set<Object> values(Stream<? extends Map<String, ?>> rows, String key) {
    return rows.map(row -> (Object) row.get(key))
        .filter(java.util.Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
