package vn.bienche.ingest.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the persons of an earlier roster. */
public interface RosterMemory {

  List<PersonLine> persons(KnownSubmission roster);

  /** Asks the other memory once for each roster. */
  static RosterMemory remembering(RosterMemory other) {
    Map<String, List<PersonLine>> asked = new HashMap<>();
    return roster ->
        asked.computeIfAbsent(roster.batchId() + roster.id(), id -> other.persons(roster));
  }
}
