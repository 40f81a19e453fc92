package vn.bienche.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.ingest.Judge;
import vn.bienche.ingest.Province;
import vn.bienche.ingest.Sheets;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Verdict;

class VerdictsTest {

  @TempDir Path folder;

  private final Judge judge = new Judge();

  private List<Decision> decide(Policy.Duplicates duplicates, Set<String> accepted, Path... files) {
    return judge.decide(duplicates, accepted, files);
  }

  private List<Decision> decide(Path... files) {
    return decide(Policy.Duplicates.KEPT, Set.of(), files);
  }

  private static String code(int i) {
    return Judge.code(i);
  }

  private Path units() {
    return Province.workbook(FormCode.DVTC).write(folder.resolve("don-vi.xlsx"));
  }

  private Path roster(String path, String unit, String date, int from, int to) {
    List<Map<String, Object>> rows =
        IntStream.rangeClosed(from, to)
            .mapToObj(i -> Province.person(code(i), "Nguyễn Văn " + i))
            .toList();
    return Sheets.xlsx()
        .form(FormCode.DSCB, unit, "Thời điểm: " + date, rows)
        .write(folder.resolve(path));
  }

  private static Decision of(List<Decision> decisions, FormCode form) {
    return decisions.stream().filter(d -> d.form() == form).findFirst().orElseThrow();
  }

  private static List<RuleCode> rules(Decision decision) {
    return decision.findings().stream().map(Finding::rule).toList();
  }

  @Test
  void aUnitMayBeAnnouncedAnywhereInTheSameRun() {
    List<Decision> decisions = decide(roster("a.xlsx", "HG-I-1", "15/11/2023", 1, 5), units());
    assertThat(decisions).extracting(Decision::verdict).containsOnly(Verdict.ACCEPTED);
  }

  @Test
  void anUnknownUnitIsRefusedAndItsNearestNeighbourNamed() {
    Decision decision =
        of(decide(units(), roster("a.xlsx", "HG-I-11", "15/11/2023", 1, 5)), FormCode.DSCB);
    assertThat(decision.verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(rules(decision)).containsExactly(RuleCode.WB_009);
    assertThat(decision.findings().get(0).arguments()).containsExactly("HG-I-11", "", "HG-I-1");
    assertThat(decision.read()).isEqualTo(5).isEqualTo(decision.rejected());
  }

  @Test
  void aSenderSubmitsForItsOwnUnitsOnly() {
    Path foreign = roster("HG-I-2/a.xlsx", "HG-I-1", "15/11/2023", 1, 5);
    Path own = roster("HG-I/b.xlsx", "HG-I-1", "31/03/2024", 1, 5);
    Path unnamed = roster("tháng 3/c.xlsx", "HG-I-2", "31/03/2024", 6, 9);
    List<Decision> decisions =
        decide(
            units(), folder.resolve("HG-I-2"), folder.resolve("HG-I"), folder.resolve("tháng 3"));
    assertThat(List.of(foreign, own, unnamed)).allMatch(Files::exists);
    assertThat(decisions.stream().filter(d -> d.verdict() == Verdict.REFUSED).toList())
        .singleElement()
        .satisfies(d -> assertThat(rules(d)).containsExactly(RuleCode.WB_011))
        .satisfies(d -> assertThat(d.sender()).isEqualTo("HG-I-2"));
  }

  @Test
  void formsOfTheBoardCarryTheRoot() {
    Path quota =
        Sheets.xlsx()
            .form(FormCode.GBC, "HG-I-1", "Năm: 2024", Province.rows(FormCode.GBC))
            .write(folder.resolve("giao.xlsx"));
    Decision decision = of(decide(units(), quota), FormCode.GBC);
    assertThat(rules(decision)).containsExactly(RuleCode.WB_017);
    assertThat(decision.findings().get(0).arguments()).containsExactly("HG-I-1", "HG");
  }

  @Test
  void aRosterThatShrinksTooMuchIsHeldUntilConfirmed() {
    decide(units(), roster("a.xlsx", "HG-I-1", "15/11/2023", 1, 10));
    Path shrunk = roster("b.xlsx", "HG-I-1", "31/03/2024", 1, 6);
    Path slightly = roster("c.xlsx", "HG-I-1", "31/12/2023", 1, 7);
    KnownState before = judge.state();
    Decision held = decide(shrunk).get(0);
    assertThat(held.verdict()).isEqualTo(Verdict.HELD);
    assertThat(held.findings().get(0).rule()).isEqualTo(RuleCode.WB_016);
    assertThat(held.findings().get(0).arguments()).containsExactly("4", "10", "30%");
    judge.restore(before);
    assertThat(decide(Policy.Duplicates.KEPT, Set.of("HG-I-1"), shrunk).get(0).verdict())
        .isEqualTo(Verdict.ACCEPTED);
    judge.restore(before);
    assertThat(decide(slightly).get(0).verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void anotherWorkbookOfTheSameKeyFollowsTheStrategy() throws Exception {
    decide(units(), roster("a.xlsx", "HG-I-1", "15/11/2023", 1, 10));
    Path corrected = roster("b.xlsx", "HG-I-1", "15/11/2023", 1, 11);
    Files.setLastModifiedTime(corrected, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
    KnownState before = judge.state();
    Decision refused = decide(Policy.Duplicates.REFUSED, Set.of(), corrected).get(0);
    assertThat(rules(refused)).containsExactly(RuleCode.WB_019);
    judge.restore(before);
    assertThat(decide(Policy.Duplicates.SKIPPED, Set.of(), corrected).get(0).verdict())
        .isEqualTo(Verdict.SKIPPED);
    judge.restore(before);
    assertThat(decide(corrected).get(0).verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(
            judge
                .state()
                .rosterBefore(
                    "HG-I-1", vn.bienche.warehouse.value.Period.parse("2023-11-15").orElseThrow()))
        .hasValueSatisfying(k -> assertThat(k.loaded()).isEqualTo(11));
  }

  @Test
  void aRosterWithoutPersonsNeverMeansThatAllHaveLeft() {
    Path empty =
        Sheets.xlsx()
            .form(FormCode.DSCB, "HG-I-1", "Thời điểm: 15/11/2023", List.of())
            .write(folder.resolve("a.xlsx"));
    Path calm =
        Sheets.xlsx()
            .form(FormCode.BDNS, "HG-I-1", "Tháng: 01/2024", List.of())
            .write(folder.resolve("b.xlsx"));
    List<Decision> decisions = decide(units(), empty, calm);
    assertThat(of(decisions, FormCode.DSCB).verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(rules(of(decisions, FormCode.DSCB))).containsExactly(RuleCode.WB_015);
    assertThat(of(decisions, FormCode.BDNS).verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void referencesAcrossWorkbooksWarnAndRowsCount() {
    List<Map<String, Object>> log = new ArrayList<>(Province.rows(FormCode.NKCV));
    log.get(0).put("staff_code", "CB0O1");
    log.get(1).put("task_code", "CV99");
    Path logs =
        Sheets.xlsx()
            .form(FormCode.NKCV, "HG-I-1", "Tháng: 01/2024", log)
            .write(folder.resolve("nk.xlsx"));
    List<Decision> decisions =
        decide(units(), roster("a.xlsx", "HG-I-1", "15/11/2023", 1, 5), logs);
    Decision decision = of(decisions, FormCode.NKCV);
    assertThat(rules(decision)).containsExactlyInAnyOrder(RuleCode.XW_002, RuleCode.XW_006);
    assertThat(decision.loaded()).isEqualTo(2);
    assertThat(decision.warned()).isEqualTo(2);
    assertThat(decision.findings().get(0).arguments()).last().isEqualTo("CB001");
    assertThat(decision.findings().get(0).source().cell()).isEqualTo("C8");
  }

  @Test
  void aPersonInTwoRostersOfOneDateAndAnotherGradeThanDecidedAreWarnings() {
    Path grades =
        Sheets.xlsx()
            .form(
                FormCode.NGACH,
                "HG-I-1",
                "Thời điểm: 15/11/2023",
                List.of(
                    Province.line(
                        "staff_code",
                        "CB005",
                        "full_name",
                        "Trần Văn 5",
                        "grade_code",
                        "01.002",
                        "effective_on",
                        java.time.LocalDate.of(2022, 1, 1))))
            .write(folder.resolve("ngach.xlsx"));
    List<Decision> decisions =
        decide(
            units(),
            roster("a.xlsx", "HG-I-1", "15/11/2023", 1, 5),
            roster("b.xlsx", "HG-I-2", "15/11/2023", 5, 8),
            grades);
    Decision first =
        decisions.stream()
            .filter(d -> "HG-I-1".equals(d.unit()) && d.form() == FormCode.DSCB)
            .findFirst()
            .orElseThrow();
    assertThat(rules(first)).containsExactlyInAnyOrder(RuleCode.XW_001, RuleCode.XW_007);
    assertThat(rules(of(decisions, FormCode.NGACH))).containsExactly(RuleCode.XW_005);
  }

  @Test
  void positionsRoomsAndUnitsOfOthersAreLookedUp() {
    Map<String, Object> person = Province.person("CB001", "An");
    person.put("position_code", "VT77");
    person.put("room", "Phòng Không có");
    person.put("paid_by", "HG-I-9");
    Path roster =
        Sheets.xlsx()
            .form(FormCode.DSCB, "HG-I-1", "Thời điểm: 15/11/2023", List.of(person))
            .write(folder.resolve("a.xlsx"));
    Path positions = Province.workbook(FormCode.B3).write(folder.resolve("b3.xlsx"));
    Map<String, Object> quota = Province.rows(FormCode.GBC).get(0);
    quota.put("unit_code", "HG-V");
    Path quotas =
        Sheets.xlsx()
            .form(FormCode.GBC, "HG", "Năm: 2024", List.of(quota))
            .write(folder.resolve("gbc.xlsx"));
    List<Decision> decisions = decide(units(), roster, positions, quotas);
    assertThat(rules(of(decisions, FormCode.DSCB)))
        .isEqualTo(Arrays.asList(RuleCode.XW_003, RuleCode.XW_009, RuleCode.XW_010));
    assertThat(of(decisions, FormCode.DSCB).warned()).isEqualTo(1);
    assertThat(rules(of(decisions, FormCode.GBC))).containsExactly(RuleCode.XW_004);
  }

  @Test
  void anyOrderOfArrivalGivesTheSameCurrentSubmissions() {
    List<Path> files =
        List.of(
            roster("HG-I-1_DSCB_2023-11-15_v2.xlsx", "HG-I-1", "15/11/2023", 1, 9),
            roster("HG-I-1_DSCB_2023-11-15.xlsx", "HG-I-1", "15/11/2023", 1, 10),
            roster("HG-I-1_DSCB_2023-12-31.xlsx", "HG-I-1", "31/12/2023", 1, 8),
            roster("HG-I-2_DSCB_2023-11-15.xlsx", "HG-I-2", "15/11/2023", 11, 15));
    Set<String> expected = null;
    for (List<Path> order : orders(files)) {
      judge.restore(KnownState.EMPTY);
      decide(units());
      order.forEach(file -> decide(file));
      Set<String> current =
          judge.state().current(Set.of(FormCode.DSCB)).stream()
              .map(KnownSubmission::id)
              .collect(Collectors.toSet());
      expected = expected == null ? current : expected;
      assertThat(current).as(order.toString()).isEqualTo(expected).hasSize(3);
    }
  }

  private static List<List<Path>> orders(List<Path> files) {
    List<List<Path>> orders = new ArrayList<>();
    for (int seed = 0; seed < 12; seed++) {
      List<Path> order = new ArrayList<>(files);
      Collections.shuffle(order, new Random(seed));
      orders.add(order);
    }
    return orders;
  }
}
