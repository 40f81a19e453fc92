package vn.bienche.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bienche.ingest.Province;
import vn.bienche.ingest.ReadBook;
import vn.bienche.ingest.Sheets;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;

/** One bad row per rule: whether it loads, and what is said of it. */
class RowRulesTest {

  @TempDir Path folder;

  private ReadBook read(FormCode form, List<Map<String, Object>> rows) {
    return ReadBook.of(
        Sheets.xlsx()
            .form(form, Province.sender(form), Province.periodLine(form), rows)
            .write(folder.resolve("so-lieu.xlsx")));
  }

  private static Map<String, Object> changed(FormCode form, @Nullable Object... changes) {
    Map<String, Object> row = Province.rows(form).get(0);
    for (int i = 0; i < changes.length; i += 2) {
      Object value = changes[i + 1];
      if (value == null) {
        row.remove(String.valueOf(changes[i]));
      } else {
        row.put(String.valueOf(changes[i]), value);
      }
    }
    return row;
  }

  private static Arguments rejects(RuleCode rule, FormCode form, @Nullable Object... changes) {
    return Arguments.of(rule, form, 0, changed(form, changes));
  }

  private static Arguments warns(RuleCode rule, FormCode form, @Nullable Object... changes) {
    return Arguments.of(rule, form, 1, changed(form, changes));
  }

  static Stream<Arguments> badRows() {
    return Stream.of(
        rejects(RuleCode.CE_001, FormCode.DSCB, "full_name", null),
        rejects(RuleCode.CE_001, FormCode.NKCV, "description", null),
        rejects(RuleCode.CE_001, FormCode.GBC, "officials", null),
        rejects(RuleCode.CE_002, FormCode.DSCB, "birth_date", "31/02/1980"),
        warns(RuleCode.CE_002, FormCode.DSCB, "party_on", "không nhớ"),
        warns(RuleCode.CE_003, FormCode.DSCB, "birth_date", 1980),
        warns(RuleCode.CE_004, FormCode.NKCV, "complexity", "cao"),
        rejects(RuleCode.CE_004, FormCode.GBC, "officials", "hai mươi"),
        rejects(RuleCode.CE_005, FormCode.NKCV, "hours", "7,5x"),
        rejects(RuleCode.CE_006, FormCode.DSCB, "category", "Biên chế"),
        warns(RuleCode.CE_006, FormCode.DSCB, "education", "Cử nhân"),
        rejects(RuleCode.CE_007, FormCode.NKCV, "hours", 25),
        warns(RuleCode.CE_007, FormCode.NGACH, "step", 13),
        warns(
            RuleCode.CE_007,
            FormCode.DSCB,
            "birth_date",
            LocalDate.of(2024, 1, 1),
            "joined_on",
            null),
        warns(RuleCode.CE_011, FormCode.DSCB, "retired_working", "nghỉ"),
        rejects(RuleCode.CE_012, FormCode.DSCB, "grade_code", "01.303"),
        rejects(RuleCode.CE_012, FormCode.NGACH, "grade_code", "99"),
        warns(RuleCode.CE_012, FormCode.DSCB, "grade_code", "99", "category", "Hợp đồng 111"),
        warns(RuleCode.CE_012, FormCode.BDNS, "grade_code", "99"),
        rejects(RuleCode.CE_013, FormCode.GBC, "officials", "22,5"),
        rejects(RuleCode.CE_014, FormCode.NKCV, "work_date", LocalDate.of(2024, 2, 1)),
        warns(RuleCode.CE_015, FormCode.DVTC, "from_codes", "HG-A:2"),
        warns(RuleCode.CE_017, FormCode.DSCB, "ethnicity", "Khơ-mer (Campuchia)"),
        warns(RuleCode.CE_017, FormCode.DSCB, "ethnicity", "Kinnh"),
        rejects(RuleCode.RW_002, FormCode.DSCB, "grade_code", null),
        warns(RuleCode.RW_004, FormCode.DSCB, "joined_on", LocalDate.of(1990, 1, 1)),
        warns(RuleCode.RW_006, FormCode.B1, "hours_total", 95),
        warns(
            RuleCode.RW_008,
            FormCode.BDNS,
            "from_unit",
            null,
            "to_unit",
            "HG-I-1",
            "movement",
            "Tiếp nhận"),
        warns(RuleCode.RW_010, FormCode.NKCV, "product", null));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("badRows")
  void aBadRowIsFoundAndTheOthersAreLoaded(
      RuleCode rule, FormCode form, int loads, Map<String, Object> bad) {
    List<Map<String, Object>> rows = new ArrayList<>(Province.rows(form));
    rows.set(0, bad);
    ReadBook book = read(form, rows);
    assertThat(book.rules()).containsExactly(rule);
    assertThat(book.findings().get(0).severity())
        .isEqualTo(loads == 1 ? Severity.WARNING : Severity.ERROR);
    assertThat(book.loaded()).isEqualTo(rows.size() - 1 + loads);
    assertThat(book.rejected()).isEqualTo(1 - loads);
    assertThat(book.findings().get(0).source().cell()).endsWith("8");
  }

  @Test
  void contractStaffAndTheRetiredNeedNoGrade() {
    ReadBook book =
        read(
            FormCode.DSCB,
            List.of(
                changed(FormCode.DSCB, "grade_code", null, "category", "Hợp đồng 111"),
                changed(
                    FormCode.DSCB,
                    "staff_code",
                    "CB002",
                    "grade_code",
                    null,
                    "retired_working",
                    "x")));
    assertThat(book.findings()).isEmpty();
    assertThat(book.loaded()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"KINH", "Khmer", "khơ me", "Hmông", "Gia Rai", "Bru – Vân Kiều", "Ê Đê"})
  void ethnicGroupsAreKnownInTheirUsualSpellings(String group) {
    ReadBook book = read(FormCode.DSCB, List.of(changed(FormCode.DSCB, "ethnicity", group)));
    assertThat(book.findings()).isEmpty();
    assertThat(book.column("ethnicity")).containsExactly(group.equals("KINH") ? "Kinh" : group);
  }

  @Test
  void anUnknownEthnicGroupIsKeptAndTheNearestIsSuggested() {
    ReadBook book = read(FormCode.DSCB, List.of(changed(FormCode.DSCB, "ethnicity", "Kin")));
    assertThat(book.column("ethnicity")).containsExactly("Kin");
    assertThat(book.findings().get(0).arguments()).containsExactly("Dân tộc", "", "Kinh");
  }

  @Test
  void theSamePersonTwiceInOneRosterIsRejectedOnce() {
    ReadBook book =
        read(
            FormCode.DSCB, List.of(Province.person("CB001", "An"), Province.person("cb001", "An")));
    assertThat(book.rules()).containsExactly(RuleCode.RW_001);
    assertThat(book.findings().get(0).arguments()).containsExactly("Mã cán bộ", "8");
    assertThat(book.loaded()).isEqualTo(1);
  }

  @Test
  void aKeyThatStandsTwiceIsRejectedOnce() {
    ReadBook book =
        read(
            FormCode.B3,
            List.of(Province.rows(FormCode.B3).get(0), Province.rows(FormCode.B3).get(0)));
    assertThat(book.rules()).containsExactly(RuleCode.RW_007);
    assertThat(book.loaded()).isEqualTo(1);
  }

  @Test
  void identicalLogLinesAreLoadedAllWithAWarning() {
    Map<String, Object> entry = Province.entry("CB001", LocalDate.of(2024, 1, 2), 4);
    ReadBook book = read(FormCode.NKCV, List.of(entry, entry, entry));
    assertThat(book.rules()).containsExactly(RuleCode.RW_005, RuleCode.RW_005);
    assertThat(book.loaded()).isEqualTo(3);
  }

  @Test
  void moreThanADayInADayIsAWarning() {
    LocalDate day = LocalDate.of(2024, 1, 2);
    Map<String, Object> second = Province.entry("CB001", day, 12.5);
    second.put("description", "Họp");
    ReadBook book = read(FormCode.NKCV, List.of(Province.entry("CB001", day, 12), second));
    assertThat(book.rules()).containsExactly(RuleCode.RW_011);
    assertThat(book.findings().get(0).arguments())
        .containsExactly("Thời gian (giờ)", "24,5", "02/01/2024");
  }

  @Test
  void anAbsenceNeedsNeitherHoursNorWork() {
    ReadBook book =
        read(
            FormCode.NKCV,
            List.of(
                changed(
                    FormCode.NKCV,
                    "hours",
                    null,
                    "description",
                    null,
                    "product",
                    null,
                    "absence",
                    "phép")));
    assertThat(book.findings()).isEmpty();
    assertThat(book.column("absence")).containsExactly("Phép");
  }

  @Test
  void theTotalTimeOfATaskIsComputedAgain() {
    ReadBook book =
        read(
            FormCode.B1,
            List.of(
                changed(FormCode.B1, "quantity", 3, "hours_each", "1h20", "hours_total", null)));
    assertThat(book.findings()).isEmpty();
    assertThat(book.column("hours_total")).containsExactly(4 * 3600L);
  }
}
