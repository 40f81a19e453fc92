package vn.bienche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bienche.ingest.IngestReport;
import vn.bienche.ingest.WorkbookResult;
import vn.bienche.ingest.returned.ReturnedWorkbook;
import vn.bienche.warehouse.value.Language;
import vn.bienche.warehouse.value.Verdict;

/**
 * The folder of returned workbooks: one for each workbook that has a finding, under its own path.
 */
final class ReturnedFolder {

  private final Path folder;
  private final Language language;

  ReturnedFolder(Path folder, Language language) {
    this.folder = folder;
    this.language = language;
  }

  void write(IngestReport report) throws IOException {
    Map<String, List<WorkbookResult>> byPath = new LinkedHashMap<>();
    for (WorkbookResult result : report.workbooks()) {
      if (result.verdict() != Verdict.UNCHANGED && result.verdict() != Verdict.SKIPPED) {
        byPath.computeIfAbsent(result.path(), p -> new ArrayList<>()).add(result);
      }
    }
    for (Map.Entry<String, List<WorkbookResult>> workbook : byPath.entrySet()) {
      if (workbook.getValue().stream().anyMatch(r -> !r.findings().isEmpty())) {
        ReturnedWorkbook.write(
            workbook.getValue(), List.of(), language, folder.resolve(workbook.getKey()));
      }
    }
  }
}
