package vn.bienche.ingest.returned;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.bienche.ingest.identity.ReturnedSheets;
import vn.bienche.ingest.returned.SummaryLook.Kind;
import vn.bienche.ingest.submission.RosterDifference;
import vn.bienche.warehouse.contract.FindingText;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.Language;
import vn.bienche.warehouse.value.RomanNumerals;
import vn.bienche.warehouse.value.Severity;

/**
 * The first sheet of a returned workbook: what became of each form, the findings by rule, the
 * change of the roster, and each finding with a link to its cell. All parts share one header, so
 * that it can stay in sight and repeat in print.
 */
public final class SummarySheet {

  /** Name of the sheet in either language; it carries no data of the unit. */
  public static final String NAME = ReturnedSheets.SUMMARY;

  private static final String TITLE = "KẾT QUẢ KIỂM TRA SỐ LIỆU";
  private static final int PLACE_COLUMN = 5;
  private static final List<int[]> PROBLEM_HAS_THE_ROOM = List.of(new int[] {7, 9});
  private static final int FROZEN_ROWS = 4;

  private final ReturnNotice notice;
  private final Wording wording;
  private final SummaryRows rows;
  private final int mostListed;
  private int section;

  private SummarySheet(ReturnNotice notice, SummaryRows rows, int mostListed) {
    this.mostListed = mostListed;
    this.notice = notice;
    this.wording = new Wording(notice.language());
    this.rows = rows;
  }

  /**
   * Adds the sheet in front of all others and makes it the one that opens.
   *
   * @param sorted the notice's findings in reading order
   * @param remarks sentences on what to do with this copy and what it leaves out
   * @param mostListed findings that are listed one by one
   */
  static void add(
      Workbook workbook,
      ReturnNotice notice,
      List<Finding> sorted,
      FindingPlaces places,
      List<String> remarks,
      int mostListed) {
    Sheet sheet = FirstSheet.create(workbook, NAME);
    SummaryRows rows = new SummaryRows(sheet, new SummaryLook(workbook));
    new SummarySheet(notice, rows, mostListed).write(sorted, places, remarks);
    print(sheet, rows);
  }

  /** Whether a sheet was written by this class. */
  public static boolean isOurs(Sheet sheet) {
    Row first = sheet.getRow(0);
    Cell title = first == null ? null : first.getCell(0);
    return isOurs(
        sheet.getSheetName(),
        title != null && title.getCellType() == CellType.STRING ? title.getStringCellValue() : "");
  }

  /** The same by the sheet's name and the text of its first cell. */
  static boolean isOurs(String name, String title) {
    return mayBeOurs(name) && title.startsWith(TITLE);
  }

  /** Whether a sheet of this name is to be looked into. */
  static boolean mayBeOurs(String name) {
    return name.startsWith(NAME);
  }

  private void write(List<Finding> sorted, FindingPlaces places, List<String> remarks) {
    rows.line(title(), Kind.TITLE);
    rows.paragraph(counts(sorted), Kind.TEXT);
    rows.legend(wording);
    rows.table(header(), Kind.HEADER);
    section(wording.choose("Kết quả", "Result"));
    notice.outcomes().forEach(outcome -> rows.paragraph(wording.outcome(outcome) + ".", Kind.TEXT));
    notice.totals().forEach(totals -> rows.paragraph(wording.totals(totals), Kind.TEXT));
    if (sorted.isEmpty()) {
      rows.paragraph(wording.choose("Không có lỗi nào.", "No findings."), Kind.TEXT);
    }
    remarks.forEach(remark -> rows.paragraph(remark, Kind.NOTE));
    if (!sorted.isEmpty()) {
      groups(FindingGroup.of(sorted));
    }
    for (RosterDifference difference : notice.differences()) {
      section(wording.choose("So với danh sách lần trước", "Change since the previous roster"));
      DifferenceRows.write(difference, rows, wording);
    }
    if (!sorted.isEmpty()) {
      list(sorted, places);
    }
  }

  private String title() {
    return notice.language() == Language.VI ? TITLE : TITLE + " (RESULT OF THE CHECK)";
  }

  private String counts(List<Finding> sorted) {
    StringBuilder line =
        new StringBuilder(wording.choose("Tệp: ", "File: ")).append(notice.workbook());
    for (Severity severity : Severity.values()) {
      long count = sorted.stream().filter(f -> f.severity() == severity).count();
      line.append(severity == Severity.ERROR ? " — " : "; ")
          .append(wording.severity(severity))
          .append(": ")
          .append(wording.count(count));
    }
    return line.toString();
  }

  private List<String> header() {
    return notice.language() == Language.VI
        ? List.of(
            "STT",
            "Mức độ",
            "Quy tắc",
            "Số lượt",
            "Trang tính",
            "Ô, dòng",
            "Đang ghi",
            "Nội dung",
            "Cần ghi",
            "Cách sửa")
        : List.of(
            "No.",
            "Severity",
            "Rule",
            "Count",
            "Sheet",
            "Cell, row",
            "Found",
            "Problem",
            "Expected",
            "To mend");
  }

  private void section(String title) {
    rows.line(RomanNumerals.of(++section) + ". " + title, Kind.SECTION);
  }

  private void groups(List<FindingGroup> groups) {
    section(wording.choose("Tổng hợp theo quy tắc", "By rule"));
    int number = 0;
    for (FindingGroup group : groups) {
      Row row =
          rows.table(
              List.of(
                  String.valueOf(++number),
                  wording.severity(group.severity()),
                  group.rule().number(),
                  wording.count(group.count()),
                  group.sheet() == null ? "" : group.sheet(),
                  wording.rows(group),
                  "",
                  FindingText.sentence(group.problem(notice.language()))),
              Kind.BODY,
              PROBLEM_HAS_THE_ROOM);
      rows.colour(row, 1, group.severity());
    }
  }

  private void list(List<Finding> sorted, FindingPlaces places) {
    section(wording.choose("Danh sách từng lỗi", "All findings"));
    if (sorted.size() > mostListed) {
      rows.paragraph(
          wording.choose("Chỉ liệt kê ", "Only the first ")
              + wording.count(mostListed)
              + wording.choose(" lỗi đầu trong số ", " of ")
              + wording.count(sorted.size())
              + wording.choose(
                  "; sửa theo bảng tổng hợp ở trên.",
                  " findings are listed; mend by the table above."),
          Kind.NOTE);
    }
    int number = 0;
    for (Finding finding : sorted.subList(0, Math.min(mostListed, sorted.size()))) {
      Row row = rows.table(listed(++number, finding), Kind.BODY);
      rows.colour(row, 1, finding.severity());
      places.of(finding).ifPresent(target -> rows.link(row, PLACE_COLUMN, target.reference()));
    }
  }

  private List<String> listed(int number, Finding finding) {
    FindingText text = FindingText.of(finding, notice.language());
    String sheet = finding.source().sheet();
    String value = finding.rawValue();
    return List.of(
        String.valueOf(number),
        wording.severity(finding.severity()),
        finding.rule().number(),
        "",
        sheet == null ? "" : sheet,
        place(finding),
        value == null ? "" : value.length() <= 200 ? value : value.substring(0, 199) + "…",
        FindingText.sentence(text.problem()),
        FindingText.sentence(text.expected()),
        FindingText.sentence(text.remedy()));
  }

  private String place(Finding finding) {
    String cell = finding.source().cell();
    if (cell == null) {
      return finding.source().sheet() == null
          ? wording.choose("cả tệp", "workbook")
          : wording.choose("cả trang", "sheet");
    }
    return CellPlace.of(cell).filter(CellPlace::isWholeRow).isPresent()
        ? wording.choose("dòng ", "row ") + cell
        : cell;
  }

  private static void print(Sheet sheet, SummaryRows rows) {
    sheet.createFreezePane(0, FROZEN_ROWS);
    sheet.setRepeatingRows(
        new CellRangeAddress(FROZEN_ROWS - 1, FROZEN_ROWS - 1, 0, rows.columns() - 1));
    sheet.setDisplayGridlines(false);
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, 0.4);
    sheet.setMargin(PageMargin.RIGHT, 0.4);
    sheet.setMargin(PageMargin.TOP, 0.6);
    sheet.setMargin(PageMargin.BOTTOM, 0.6);
    Footer footer = sheet.getFooter();
    footer.setCenter("&P/&N");
  }
}
