package vn.bienche.ingest.returned;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.returned.RosterChange.Subject;
import vn.bienche.ingest.returned.SummaryLook.Kind;

/** Writes the change of a roster: who is gone, who is new, whose grade or position differs. */
final class DifferenceRows {

  private static final int MOST_LISTED = 1_000;
  private static final List<int[]> JOINED = List.of(new int[] {1, 3}, new int[] {4, 5});

  private final SummaryRows rows;
  private final Wording wording;
  private int number;

  private DifferenceRows(SummaryRows rows, Wording wording) {
    this.rows = rows;
    this.wording = wording;
  }

  static void write(RosterDifference difference, SummaryRows rows, Wording wording) {
    new DifferenceRows(rows, wording).write(difference);
  }

  private void write(RosterDifference difference) {
    rows.paragraph(wording.difference(difference), Kind.TEXT);
    if (difference.isEmpty()) {
      return;
    }
    rows.table(header(), Kind.HEADER, JOINED);
    for (RosterPerson person : difference.gone()) {
      row(wording.choose("Không còn", "Gone"), person, grade(person), "");
    }
    for (RosterPerson person : difference.arrived()) {
      row(wording.choose("Người mới", "New"), person, "", grade(person));
    }
    for (RosterChange change : difference.changed()) {
      row(
          subject(change.subject()),
          change.person(),
          given(change.before()),
          given(change.after()));
    }
    if (number > MOST_LISTED) {
      rows.paragraph(
          wording.choose("Còn ", "And ")
              + wording.count(number - MOST_LISTED)
              + wording.choose(
                  " thay đổi khác không liệt kê.", " more changes that are not listed."),
          Kind.NOTE);
    }
  }

  private List<String> header() {
    return List.of(
        "STT",
        wording.choose("Thay đổi", "Change"),
        "",
        "",
        wording.choose("Mã cán bộ", "Staff code"),
        "",
        wording.choose("Họ và tên", "Name"),
        wording.choose("Chức vụ, chức danh", "Title"),
        wording.choose("Trước đây", "Before"),
        wording.choose("Hiện nay", "Now"));
  }

  private void row(String kind, RosterPerson person, String before, String after) {
    number++;
    if (number > MOST_LISTED) {
      return;
    }
    rows.table(
        List.of(
            String.valueOf(number),
            kind,
            "",
            "",
            person.staffCode(),
            "",
            person.fullName(),
            text(person.title()),
            before,
            after),
        Kind.BODY,
        JOINED);
  }

  private String subject(Subject subject) {
    return switch (subject) {
      case GRADE -> wording.choose("Đổi ngạch", "Grade");
      case POSITION -> wording.choose("Đổi vị trí", "Position");
      case TITLE -> wording.choose("Đổi chức vụ", "Title");
    };
  }

  private static String grade(RosterPerson person) {
    return text(person.gradeCode());
  }

  private String given(@Nullable String value) {
    return value == null ? wording.choose("(không ghi)", "(none)") : value;
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
