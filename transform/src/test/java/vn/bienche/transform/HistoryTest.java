package vn.bienche.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.transform.sql.ModelLibrary;
import vn.bienche.transform.sql.SqlModel;
import vn.bienche.transform.testing.PlainBuild;
import vn.bienche.transform.testing.ProvinceStory;
import vn.bienche.transform.testing.TestLake;
import vn.bienche.transform.testing.TestLake.Submission;
import vn.bienche.transform.testing.TestSpark;
import vn.bienche.transform.testing.TestWarehouse;
import vn.bienche.warehouse.database.PersonEraser;

/** The order in which submissions arrive, and in how many builds, never shows in a figure. */
class HistoryTest {

  /** Seeds are fixed so that a failure can be repeated. */
  private static final long[] SEEDS = {20240701L, 4L, 1904L};

  /** Beyond the numbers of all runs: the rows of the current publication. */
  private static final long OPEN = Long.MAX_VALUE - 1;

  /** Phạm Thị Lan, HG0005. */
  private static final String ERASED = PersonEraser.personKey("HG0005");

  private static List<Submission> story() {
    List<Submission> all = new ArrayList<>(ProvinceStory.first());
    all.addAll(ProvinceStory.later());
    return all;
  }

  @Test
  void theSameSubmissionsInAnyOrderGiveTheSameHistory() {
    PlainBuild build =
        new PlainBuild(
            Set.of(
                "fact_presence",
                "fact_headcount_change",
                "fact_quota",
                "fact_position_plan",
                "bridge_unit_succession",
                "int_unit_heir",
                "dim_line",
                "dim_date",
                "roster_state",
                "fact_submission"));
    Map<String, List<String>> asSent = build.run(story());
    assertThat(asSent.get("fact_presence"))
        .as("Lê Văn Đạt is in the unit that he moved to, with the grade decided late")
        .anyMatch(r -> r.contains("unit_code=HG-I-2, ") && r.contains("valid_from=2024-02-15"));
    List<Submission> shuffled = story();
    for (long seed : SEEDS) {
      Collections.shuffle(shuffled, new Random(seed));
      Map<String, List<String>> other = build.run(shuffled);
      asSent.forEach(
          (table, rows) ->
              assertThat(other.get(table)).as("%s with seed %d", table, seed).isEqualTo(rows));
    }
  }

  @Test
  void buildsOneAfterAnotherPublishWhatOneFullBuildDoesAndAnEarlierDayCanBeAsked(
      @TempDir Path folder) {
    TestLake grown = new TestLake(folder.resolve("grown"));
    TestWarehouse live = TestWarehouse.create("grown");
    grown.file(ProvinceStory.first().toArray(Submission[]::new));
    BuildReport april = build(grown, live, null);
    erase(live);
    List<Submission> later = ProvinceStory.later();
    int half = later.size() / 2;
    grown.file(later.subList(half, later.size()).toArray(Submission[]::new));
    BuildReport anew = build(grown, live, null);
    grown.file(later.subList(0, half).toArray(Submission[]::new));
    BuildReport current = build(grown, live, null);
    BuildReport asKnown = build(grown, live, LocalDate.of(2024, 4, 30));
    assertThat(List.of(april.runNo(), anew.runNo(), current.runNo(), asKnown.runNo()))
        .containsExactly(1L, 2L, 3L, 4L);

    Map<String, List<List<String>>> knownThen = published(live, april.runNo());
    assertThat(differences(published(live, asKnown.runNo()), knownThen))
        .as("late corrections and back-filled rosters are left out")
        .isEmpty();
    BuildReport again =
        new Build(
                () -> {
                  throw new AssertionError("Spark is not needed");
                },
                grown.lake(),
                live::connection,
                BuildSettings.DEFAULT,
                grown.kept())
            .run(BuildListener.NONE);
    assertThat(again.nothingNew()).isTrue();
    assertThat(again.runId())
        .as("the run set aside is not the current one")
        .isEqualTo(current.runId());

    TestLake whole = new TestLake(folder.resolve("whole"));
    TestWarehouse fresh = TestWarehouse.create("whole");
    List<Submission> reversed = story();
    Collections.reverse(reversed);
    whole.file(reversed.toArray(Submission[]::new));
    erase(fresh);
    build(whole, fresh, null);
    Map<String, List<List<String>>> expected = published(fresh, OPEN);
    for (long run : new long[] {current.runNo(), OPEN}) {
      assertThat(differences(published(live, run), expected)).as("run %d", run).isEmpty();
    }
    assertThat(expected.values())
        .as("no row of any table names who was erased")
        .allSatisfy(rows -> assertThat(rows.toString()).doesNotContain(ERASED, "Phạm Thị Lan"));
    assertThat(
            fresh.rows(
                "select officials from mart.headcount where unit_code = 'HG-I-3' and valid_from = '2024-07-01'"))
        .as("figures count who was erased")
        .containsExactly(List.of("3"));
    assertThat(
            live.rows(
                "select birth_date from restricted.person where staff_code = 'HG0001' and run_to = "
                    + Long.MAX_VALUE))
        .containsExactly(List.of("1985-03-12"));
  }

  /** Rows that only one of both publications has, with their tables. */
  private static List<String> differences(
      Map<String, List<List<String>>> one, Map<String, List<List<String>>> other) {
    assertThat(one.keySet()).isEqualTo(other.keySet());
    List<String> differences = new ArrayList<>();
    one.forEach(
        (table, rows) -> {
          List<List<String>> wanted = other.getOrDefault(table, List.of());
          rows.stream()
              .filter(r -> !wanted.contains(r))
              .forEach(r -> differences.add("+ " + table + r));
          wanted.stream()
              .filter(r -> !rows.contains(r))
              .forEach(r -> differences.add("- " + table + r));
        });
    return differences;
  }

  private static void erase(TestWarehouse warehouse) {
    try (Connection connection = warehouse.connection()) {
      assertThat(PersonEraser.erase(connection, "HG0005", List.of()).personKey()).isEqualTo(ERASED);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static BuildReport build(
      TestLake lake, TestWarehouse warehouse, @Nullable LocalDate knownOn) {
    BuildSettings settings = new BuildSettings(knownOn, Map.of(), List.of());
    BuildReport report =
        new Build(TestSpark::session, lake.lake(), warehouse::connection, settings, lake.kept())
            .run(BuildListener.NONE);
    assertThat(report.stopped()).as("%s", report.failedChecks()).isFalse();
    return report;
  }

  /** Rows of a publication by table, without the runs that they are in. */
  private static Map<String, List<List<String>>> published(TestWarehouse warehouse, long run) {
    Map<String, List<List<String>>> tables = new TreeMap<>();
    for (SqlModel model : ModelLibrary.load().models()) {
      String table = model.spec().publish();
      if (table != null) {
        String query =
            "select (to_jsonb(t) - 'run_from' - 'run_to')::text from %s t where run_from <= %d and %d < run_to order by 1"
                .formatted(table, run, run);
        tables.put(table, warehouse.rows(query));
      }
    }
    return tables;
  }
}
