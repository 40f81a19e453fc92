package vn.bienche.ingest;

import java.io.Serializable;
import java.util.Map;
import vn.bienche.warehouse.value.GradeLevel;

/**
 * Limits and thresholds of a run.
 *
 * @param shrinkShare a roster from which more than this share of the previous persons is gone is
 *     held
 * @param shrinkPersons and at least this many persons
 * @param maxFileBytes larger files are refused
 * @param maxInflatedBytes a workbook whose parts inflate beyond this is refused
 * @param maxInflationRatio inflated size over compressed size beyond which a workbook is refused
 * @param ownGrades grade codes that the province adds to the list of grades
 */
public record IngestSettings(
    double shrinkShare,
    int shrinkPersons,
    long maxFileBytes,
    long maxInflatedBytes,
    int maxInflationRatio,
    Map<String, GradeLevel> ownGrades)
    implements Serializable {

  private static final long MEBIBYTE = 1 << 20;

  public IngestSettings {
    ownGrades = Map.copyOf(ownGrades);
  }

  /** The contract's thresholds, and limits that no honest workbook meets. */
  public static IngestSettings usual() {
    return new IngestSettings(0.30, 3, 1024 * MEBIBYTE, 8192 * MEBIBYTE, 200, Map.of());
  }

  /** The same limits with grade codes of the province. */
  public IngestSettings withOwnGrades(Map<String, GradeLevel> grades) {
    return new IngestSettings(
        shrinkShare, shrinkPersons, maxFileBytes, maxInflatedBytes, maxInflationRatio, grades);
  }

  /** The same limits with another share beyond which a roster is held. */
  public IngestSettings withShrinkShare(double share) {
    return new IngestSettings(
        share, shrinkPersons, maxFileBytes, maxInflatedBytes, maxInflationRatio, ownGrades);
  }
}
