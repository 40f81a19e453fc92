package vn.bienche.ingest.submission;

import java.util.function.Predicate;

/**
 * What the person who runs the program decides.
 *
 * @param batchId of this run
 * @param shrinkShare a roster from which more than this share of the previous persons is gone is
 *     held
 * @param shrinkPersons and at least this many persons
 * @param accepts whether a held roster of this unit is confirmed
 * @param duplicates what happens to another workbook of a unit, form and period that has one
 */
public record Policy(
    String batchId,
    double shrinkShare,
    int shrinkPersons,
    Predicate<String> accepts,
    Duplicates duplicates) {

  /** What happens to another workbook of a unit, form and period that has one. */
  public enum Duplicates {
    REFUSED,
    SKIPPED,
    KEPT
  }
}
