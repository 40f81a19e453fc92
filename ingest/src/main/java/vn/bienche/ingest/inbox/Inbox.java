package vn.bienche.ingest.inbox;

import java.util.List;

/**
 * What a walk found.
 *
 * @param workbooks to be read, in the order of their paths
 * @param refused bundles that cannot be opened
 * @param skipped files that are no workbooks and never were meant as such
 */
public record Inbox(
    List<WorkbookSource> workbooks, List<RefusedFile> refused, List<WorkbookSource> skipped) {

  public Inbox {
    workbooks = List.copyOf(workbooks);
    refused = List.copyOf(refused);
    skipped = List.copyOf(skipped);
  }
}
