package vn.bienche.ingest.submission;

import org.jspecify.annotations.Nullable;

/**
 * Something that differs for a person who stands in both rosters.
 *
 * @param person as the new roster has it
 * @param subject what changed
 * @param before value of the earlier roster, null when it gave none
 * @param after value of the new roster, null when it gives none
 */
public record RosterChange(
    PersonLine person, Subject subject, @Nullable String before, @Nullable String after) {

  /** What of a person is compared. */
  public enum Subject {
    GRADE,
    POSITION
  }
}
