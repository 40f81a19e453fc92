package vn.bienche.reports;

import java.nio.file.Path;
import java.util.List;

/**
 * The files that were asked for.
 *
 * @param files in the order in which they were written
 * @param notes what a clerk has to know about the figures: units without data, figures carried
 *     forward
 * @param unchanged whether the files stood there already and were left as they are
 */
public record ReportResult(List<Path> files, List<String> notes, boolean unchanged) {

  public ReportResult {
    files = List.copyOf(files);
    notes = List.copyOf(notes);
  }

  /** Files that have been written now. */
  static ReportResult written(List<Path> files, List<String> notes) {
    return new ReportResult(files, notes, false);
  }
}
