package vn.bienche.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.bienche.ingest.cell.KnownGrades;
import vn.bienche.ingest.inbox.InboxWalk;
import vn.bienche.ingest.submission.CrossCheck;
import vn.bienche.ingest.submission.Decision;
import vn.bienche.ingest.submission.KnownState;
import vn.bienche.ingest.submission.KnownSubmission;
import vn.bienche.ingest.submission.PersonLine;
import vn.bienche.ingest.submission.Policy;
import vn.bienche.ingest.submission.Verdicts;
import vn.bienche.ingest.submission.WorkbookReport;

/** Runs without a lake: what is known goes from one to the next. */
public final class Judge {

  private static final KnownGrades GRADES = new KnownGrades(Map.of());

  private KnownState state = KnownState.EMPTY;

  public KnownState state() {
    return state;
  }

  /** Goes on from here. */
  public void restore(KnownState known) {
    state = known;
  }

  /** Decides about these files with the usual policy. */
  public List<Decision> decide(Path... files) {
    return decide(Policy.Duplicates.KEPT, Set.of(), files);
  }

  public List<Decision> decide(Policy.Duplicates duplicates, Set<String> accepted, Path... files) {
    try {
      List<WorkbookReport> reports = new ArrayList<>();
      InboxWalk.walk(List.of(files), ReadBook.LIMITS.fileBytes())
          .workbooks()
          .forEach(source -> reports.add(ReadBook.report(source)));
      Verdicts verdicts =
          new Verdicts(
              new Policy("lô", 0.3, 3, accepted::contains, duplicates),
              state,
              Judge::persons,
              reports);
      List<Decision> decisions = verdicts.decide();
      state = verdicts.state();
      Set<String> current = new HashSet<>();
      decisions.forEach(d -> current.add(d.submissionId()));
      return new CrossCheck(reports, verdicts.units(), GRADES, current, registry -> {})
          .check(decisions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Earlier rosters hold the persons CB001, CB002 and so on. */
  private static List<PersonLine> persons(KnownSubmission roster) {
    return IntStream.rangeClosed(1, roster.loaded())
        .mapToObj(i -> new PersonLine(code(i), "An", null, null))
        .toList();
  }

  /** The staff code of the i-th person. */
  public static String code(int i) {
    return String.format("CB%03d", i);
  }
}
