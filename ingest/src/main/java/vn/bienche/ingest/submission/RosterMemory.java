package vn.bienche.ingest.submission;

import java.util.List;

/** Gives the persons of an earlier roster. */
public interface RosterMemory {

  List<PersonLine> persons(KnownSubmission roster);
}
