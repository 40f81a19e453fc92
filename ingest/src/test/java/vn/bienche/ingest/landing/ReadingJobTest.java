package vn.bienche.ingest.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.bienche.ingest.inbox.WorkbookSource;
import vn.bienche.ingest.submission.HashedWorkbook;

/** How workbooks are spread over tasks. */
class ReadingJobTest {

  private static final int MEGABYTE = 1 << 20;

  private static HashedWorkbook workbook(String path, long bytes) {
    return new HashedWorkbook(
        new WorkbookSource("/" + path, List.of(), path, List.of(), bytes, Instant.EPOCH), path);
  }

  private static List<String> months(List<HashedWorkbook> task) {
    return task.stream()
        .map(w -> w.source().name().replaceAll(".*(20\\d\\d-\\d\\d).*", "$1"))
        .distinct()
        .toList();
  }

  @Test
  void workbooksOfOneMonthStandTogetherWhateverTheFoldersSay() {
    List<HashedWorkbook> year = new ArrayList<>();
    for (int unit = 1; unit <= 40; unit++) {
      for (int month = 1; month <= 12; month++) {
        String name = "HG-I-%d/HG-I-%1$d_NKCV_2024-%02d.xlsx".formatted(unit, month);
        year.add(workbook(name, MEGABYTE / 2));
      }
    }
    Collections.shuffle(year, new Random(7));

    List<List<HashedWorkbook>> tasks = ReadingJob.tasks(year, 2);

    assertThat(tasks).hasSize(60);
    assertThat(tasks).allSatisfy(task -> assertThat(months(task)).hasSizeLessThanOrEqualTo(2));
    assertThat(tasks.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(year);
    Collections.shuffle(year, new Random(8));
    assertThat(ReadingJob.tasks(year, 2)).as("in whatever order they are found").isEqualTo(tasks);
  }

  @Test
  void aLargeWorkbookHasATaskOfItsOwnThatComesFirst() {
    List<HashedWorkbook> workbooks =
        Stream.concat(
                Stream.of(workbook("a/toan-tinh_NKCV_2024-01.xlsx", 40L * MEGABYTE)),
                Stream.iterate(1, n -> n + 1)
                    .limit(20)
                    .map(n -> workbook("b/HG-I-" + n + "_NKCV_2024-02.xlsx", MEGABYTE)))
            .toList();

    List<List<HashedWorkbook>> tasks = ReadingJob.tasks(workbooks, 2);

    assertThat(tasks.get(0))
        .extracting(w -> w.source().path())
        .containsExactly("a/toan-tinh_NKCV_2024-01.xlsx");
    assertThat(tasks.stream().skip(1)).allSatisfy(task -> assertThat(task).hasSizeBetween(2, 5));
  }

  @Test
  void fewSmallWorkbooksAreSharedByTheCores() {
    List<HashedWorkbook> four =
        Stream.of("a", "b", "c", "d").map(name -> workbook(name + ".xlsx", 1000)).toList();

    assertThat(ReadingJob.tasks(four, 2)).hasSize(2).allMatch(task -> task.size() == 2);
    assertThat(ReadingJob.tasks(four.subList(0, 1), 2)).hasSize(1);
    assertThat(ReadingJob.tasks(List.of(workbook("rong.xlsx", 0)), 2)).hasSize(1);
  }
}
