package vn.bienche.reports;

import java.nio.file.Path;
import java.util.List;

/**
 * What was written.
 *
 * @param files in the order in which they were written
 * @param notes what a clerk has to know about the figures: units without data, figures carried
 *     forward
 */
public record ReportResult(List<Path> files, List<String> notes) {

  public ReportResult {
    files = List.copyOf(files);
    notes = List.copyOf(notes);
  }
}
