package vn.bienche.ingest.returned;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.submission.PersonLine;
import vn.bienche.ingest.submission.RosterChange;
import vn.bienche.ingest.submission.RosterDifference;

/**
 * One change of a roster in words.
 *
 * @param kind what happened
 * @param person who
 * @param before value of the earlier roster; empty for a person who is new
 * @param after value of the new roster; empty for a person who is gone
 */
record DifferenceLine(String kind, PersonLine person, String before, String after) {

  /** All changes: who is gone, who is new, whose grade or position differs. */
  static List<DifferenceLine> of(RosterDifference difference, Wording wording) {
    List<DifferenceLine> lines = new ArrayList<>();
    String gone = wording.choose("Không còn", "Gone");
    String arrived = wording.choose("Người mới", "New");
    difference
        .gone()
        .forEach(p -> lines.add(new DifferenceLine(gone, p, given(p.grade(), wording), "")));
    difference
        .arrived()
        .forEach(p -> lines.add(new DifferenceLine(arrived, p, "", given(p.grade(), wording))));
    for (RosterChange change : difference.changed()) {
      String kind =
          switch (change.subject()) {
            case GRADE -> wording.choose("Đổi ngạch", "Grade");
            case POSITION -> wording.choose("Đổi vị trí", "Position");
          };
      lines.add(
          new DifferenceLine(
              kind,
              change.person(),
              given(change.before(), wording),
              given(change.after(), wording)));
    }
    return lines;
  }

  private static String given(@Nullable String value, Wording wording) {
    return value == null ? wording.choose("(không ghi)", "(none)") : value;
  }
}
