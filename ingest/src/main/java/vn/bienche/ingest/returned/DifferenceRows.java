package vn.bienche.ingest.returned;

import java.util.List;
import vn.bienche.ingest.returned.SummaryLook.Kind;
import vn.bienche.ingest.submission.RosterDifference;

/** Writes the change of a roster to the summary sheet. */
final class DifferenceRows {

  private static final int MOST_LISTED = 1_000;
  private static final List<int[]> JOINED =
      List.of(new int[] {1, 3}, new int[] {4, 5}, new int[] {6, 7});

  private DifferenceRows() {}

  static void write(RosterDifference difference, SummaryRows rows, Wording wording) {
    rows.paragraph(wording.difference(difference), Kind.TEXT);
    if (difference.isEmpty()) {
      return;
    }
    rows.table(header(wording), Kind.HEADER, JOINED);
    List<DifferenceLine> lines = DifferenceLine.of(difference, wording);
    int number = 0;
    for (DifferenceLine line : lines.subList(0, Math.min(MOST_LISTED, lines.size()))) {
      rows.table(
          row(
              String.valueOf(++number),
              line.kind(),
              line.person().code(),
              line.person().name(),
              line.before(),
              line.after()),
          Kind.BODY,
          JOINED);
    }
    if (lines.size() > MOST_LISTED) {
      rows.paragraph(
          wording.choose("Còn ", "And ")
              + wording.count(lines.size() - MOST_LISTED)
              + wording.choose(
                  " thay đổi khác không liệt kê.", " more changes that are not listed."),
          Kind.NOTE);
    }
  }

  private static List<String> header(Wording wording) {
    return row(
        wording.choose("STT", "No."),
        wording.choose("Thay đổi", "Change"),
        wording.choose("Mã cán bộ", "Staff code"),
        wording.choose("Họ và tên", "Name"),
        wording.choose("Trước đây", "Before"),
        wording.choose("Hiện nay", "Now"));
  }

  /** Texts in the columns of the summary sheet, whose joined cells take more than one. */
  private static List<String> row(
      String number, String kind, String code, String name, String before, String after) {
    return List.of(number, kind, "", "", code, "", name, "", before, after);
  }
}
