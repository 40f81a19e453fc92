package vn.bienche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.ingest.template.FormSheet;
import vn.bienche.ingest.template.FormWorkbook;
import vn.bienche.ingest.template.SendingUnit;
import vn.bienche.warehouse.home.Home;
import vn.bienche.warehouse.home.HomeLock;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

/** What a user is told, and with which exit code, when something is wrong. */
class WrongInputTest {

  private static final LocalDateTime WRITTEN = LocalDateTime.of(2024, 4, 2, 8, 0);
  private static final Period REPORTED = Period.ofDay(LocalDate.of(2024, 3, 31));

  @TempDir Path folder;

  @Test
  void wrongWorkbooksAreNamedByWorkbookSheetAndCellAndTheRunGoesOn() throws IOException {
    Path inbox = Files.createDirectory(folder.resolve("hộp thư đến"));
    write(inbox.resolve("DVTC.xlsx"), sheet(FormCode.DVTC, "HG", Period.NONE, units()));
    write(inbox.resolve("đúng.xlsx"), sheet(FormCode.DSCB, "HG-I-1", REPORTED, people(3)));
    write(inbox.resolve("đơn vị lạ.xlsx"), sheet(FormCode.DSCB, "HG-XX", REPORTED, people(2)));
    List<Map<String, Object>> brokenDate = people(2);
    brokenDate.get(1).put("birth_date", "31/02/1980");
    write(inbox.resolve("ngày sai.xlsx"), sheet(FormCode.DSCB, "HG-I-2", REPORTED, brokenDate));
    write(
        inbox.resolve("thiếu cột.xlsx"),
        sheet(FormCode.DSCB, "HG-I-3", REPORTED, people(2)).without(java.util.Set.of("sex")));

    CommandRun outcome = run("ingest", inbox.toString());

    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.DONE_WITH_REJECTIONS);
    assertThat(outcome.out())
        .contains("đơn vị lạ.xlsx", "HG-XX")
        .containsPattern("ngày sai.xlsx › DSCB › [A-Z]+\\d+")
        .contains("31/02/1980")
        .contains("thiếu cột.xlsx", "Giới tính")
        .contains("2 bị từ chối")
        .contains("đọc 12 = nạp 9", "loại 3")
        .doesNotContain("Exception", "\tat ");
    assertThat(folder.resolve("nhà/returned/ngày sai.xlsx")).isNotEmptyFile();
  }

  @Test
  void aSecondRunOnTheSameHomeSaysWhoHoldsIt() {
    Home home = new Home(folder.resolve("nhà")).prepared();
    try (HomeLock held = HomeLock.take(home, "build")) {
      assertThat(held).isNotNull();

      CommandRun outcome = run("ingest", folder.toString());

      assertThat(outcome.code()).isEqualTo(ExitCode.ENVIRONMENT_NOT_FIT);
      assertThat(outcome.err()).contains("đang được một lượt chạy khác dùng", "build");
    }
  }

  @Test
  void aHomeThatCannotBeWrittenIsNamed() throws IOException {
    Files.writeString(folder.resolve("nhà"), "một tệp, không phải thư mục");

    CommandRun outcome = run("build");

    assertThat(outcome.code()).isEqualTo(ExitCode.ENVIRONMENT_NOT_FIT);
    assertThat(outcome.err()).contains("Không ghi được vào thư mục làm việc").contains("nhà");
  }

  @Test
  void wrongUseIsToldInOneSentenceWithoutATrace() {
    assertThat(run("report", "R99", "--period", "2024").code()).isNotZero();
    for (String[] wrong :
        List.of(
            new String[] {"ingest"},
            new String[] {"không-có-lệnh-này"},
            new String[] {"report", "R01"},
            new String[] {"report", "R01", "--period", "quý một"},
            new String[] {"report", "R01", "--as-of", "2024-02-30"},
            new String[] {"report", "R01", "--period", "2024", "--format", "doc"},
            new String[] {"compare"},
            new String[] {"explain", "R01", "--unit", "HG-I-1", "--column", "headcount"},
            new String[] {"serve", "--port", "70000"},
            new String[] {"erase", "CB001"},
            new String[] {"compare", "--periods", "năm nào đó"},
            new String[] {"compare", "--periods", "2023", "--measure", "số người"},
            new String[] {"compare", "--periods", "2023", "--restated", "hôm qua"},
            new String[] {"compare", "--periods", "2023", "--format", "gif"},
            new String[] {"compare", "--periods", "2023"},
            new String[] {"ingest", "không có thư mục này"})) {
      CommandRun outcome = run(wrong);

      assertThat(outcome.code()).as(String.join(" ", wrong)).isEqualTo(ExitCode.WRONG_USE);
      assertThat(outcome.err()).isNotBlank().doesNotContain("\tat ");
    }
  }

  @Test
  void englishIsSpokenOnRequest() {
    assertThat(run("report", "R01", "--lang", "en").err()).contains("is needed");
    assertThat(run("--help", "--lang=en").code()).isZero();
  }

  private static FormSheet sheet(
      FormCode form, String unit, Period period, List<Map<String, Object>> rows) {
    return FormSheet.of(
        form, new SendingUnit(unit, "Đơn vị " + unit, "Tỉnh ủy Hậu Giang"), period, rows);
  }

  private static void write(Path file, FormSheet sheet) throws IOException {
    Files.write(file, new FormWorkbook().sheet(sheet).bytes(WRITTEN));
  }

  private static List<Map<String, Object>> units() {
    return List.of(
        unit("HG", "Tỉnh ủy Hậu Giang", "Cơ quan", null),
        unit("HG-I", "Cơ quan Đảng cấp tỉnh", "Nhóm", "HG"),
        unit("HG-I-1", "Ban Tổ chức Tỉnh ủy", "Cơ quan", "HG-I"),
        unit("HG-I-2", "Ủy ban Kiểm tra Tỉnh ủy", "Cơ quan", "HG-I"),
        unit("HG-I-3", "Ban Nội chính Tỉnh ủy", "Cơ quan", "HG-I"));
  }

  private static Map<String, Object> unit(
      String code, String name, String kind, @org.jspecify.annotations.Nullable String parent) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("unit_code", code);
    row.put("unit", name);
    row.put("unit_kind", kind);
    if (parent != null) {
      row.put("parent_code", parent);
    }
    row.put("valid_from", LocalDate.of(2004, 1, 1));
    return row;
  }

  private static List<Map<String, Object>> people(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            i -> {
              Map<String, Object> row = new LinkedHashMap<>();
              row.put("stt", i);
              row.put("staff_code", "CB" + System.nanoTime() + i);
              row.put("full_name", "Nguyễn Văn Ánh " + i);
              row.put("birth_date", LocalDate.of(1980, 1, i));
              row.put("sex", "Nam");
              row.put("ethnicity", "Kinh");
              row.put("title", "Chuyên viên");
              row.put("category", "Công chức");
              row.put("grade_code", "01.003");
              return row;
            })
        .toList();
  }

  private CommandRun run(String... arguments) {
    return CommandRun.in(folder.resolve("nhà"), arguments);
  }
}
