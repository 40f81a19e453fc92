package vn.bienche.transform.publish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From what the figures of a publication follow. The same basis gives the same figures.
 *
 * @param lakeVersion versions of the landing tables
 * @param modelHash changes when a model changes
 * @param settings effective settings, as one text
 * @param knownOn the figures rest on what had come by this day, and stand beside the current
 *     publication without taking its place; null for a publication of all data
 */
public record PublicationBasis(
    String lakeVersion, String modelHash, String settings, @Nullable LocalDate knownOn) {

  /** Of a publication of all data. */
  public PublicationBasis(String lakeVersion, String modelHash, String settings) {
    this(lakeVersion, modelHash, settings, null);
  }
}
