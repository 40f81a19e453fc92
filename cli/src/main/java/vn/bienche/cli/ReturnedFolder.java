package vn.bienche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.bienche.ingest.IngestReport;
import vn.bienche.ingest.WorkbookResult;
import vn.bienche.ingest.returned.ReturnNotice;
import vn.bienche.ingest.returned.ReturnedPath;
import vn.bienche.ingest.returned.ReturnedWorkbook;
import vn.bienche.warehouse.value.Language;
import vn.bienche.warehouse.value.Verdict;

/** The folder of returned workbooks: one for each that has a finding, under its own path. */
final class ReturnedFolder {

  private ReturnedFolder() {}

  /** What is told about each workbook that was read now, by its path. */
  static Map<String, ReturnNotice> notices(IngestReport report, Language language) {
    Map<String, List<WorkbookResult>> byPath = new LinkedHashMap<>();
    for (WorkbookResult result : report.workbooks()) {
      if (result.verdict() != Verdict.UNCHANGED && result.verdict() != Verdict.SKIPPED) {
        byPath.computeIfAbsent(result.path(), p -> new ArrayList<>()).add(result);
      }
    }
    Map<String, ReturnNotice> notices = new LinkedHashMap<>();
    byPath.forEach((path, results) -> notices.put(path, ReturnNotice.of(results, language)));
    return notices;
  }

  /** One to be written. */
  private record Task(ReturnNotice notice, Path target) {

    void write() {
      try {
        ReturnedWorkbook.write(notice, target);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Writes them below the folder, as many at a time as there are processors. */
  static void write(Map<String, ReturnNotice> notices, Path folder) {
    Set<String> taken = new HashSet<>();
    List<Task> tasks = new ArrayList<>();
    notices.forEach(
        (path, notice) -> {
          if (notice.isWorthReturning()) {
            tasks.add(new Task(notice, free(ReturnedPath.below(folder, path), taken)));
          }
        });
    tasks.parallelStream().forEach(Task::write);
  }

  /** Names that differ in the inbox may be the same in a folder that knows no case. */
  private static Path free(Path wanted, Set<String> taken) {
    Path target = wanted;
    for (int i = 2; !taken.add(target.toString().toLowerCase(Locale.ROOT)); i++) {
      String name = wanted.getFileName().toString();
      int dot = name.lastIndexOf('.');
      String stem = dot > 0 ? name.substring(0, dot) : name;
      target = wanted.resolveSibling(stem + " (" + i + ")" + name.substring(stem.length()));
    }
    return target;
  }
}
