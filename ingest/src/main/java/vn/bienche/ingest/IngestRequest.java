package vn.bienche.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What is to be read.
 *
 * @param paths workbooks, bundles (.zip) and folders, which are walked with their sub-folders
 * @param dryRun everything up to the commit: nothing is written to the lake
 * @param onDuplicate what happens to a second workbook of the same unit, form and period
 * @param accepted codes of the units whose held rosters are confirmed; {@link #ALL} for every unit
 * @param settings limits and thresholds
 */
public record IngestRequest(
    List<Path> paths,
    boolean dryRun,
    OnDuplicate onDuplicate,
    Set<String> accepted,
    IngestSettings settings) {

  /** Stands for every unit in {@link #accepted}. */
  public static final String ALL = "all";

  public IngestRequest {
    paths = List.copyOf(paths);
    accepted = Set.copyOf(accepted);
  }

  /** Reads these paths for good, with the usual settings. */
  public static IngestRequest of(Path... paths) {
    return new IngestRequest(
        List.of(paths), false, OnDuplicate.REPLACE, Set.of(), IngestSettings.usual());
  }

  /** Whether a held roster of this unit is confirmed. */
  public boolean accepts(String unit) {
    return accepted.contains(ALL) || accepted.contains(unit);
  }
}
