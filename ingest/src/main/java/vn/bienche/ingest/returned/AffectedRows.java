package vn.bienche.ingest.returned;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.identity.ReturnedSheets;
import vn.bienche.ingest.returned.SummaryLook.Kind;
import vn.bienche.ingest.workbook.OpenedWorkbook;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.ingest.workbook.RawRow;
import vn.bienche.ingest.workbook.RawSheet;
import vn.bienche.ingest.workbook.RowCursor;
import vn.bienche.warehouse.value.Finding;

/**
 * Copies the rows that have a finding out of a workbook that is too large to be held, one row of
 * the original in memory at a time. The copies carry no title block and their headers begin with
 * the letter of the column, so that such a workbook cannot be taken for the form itself when
 * somebody sends it by mistake.
 */
final class AffectedRows {

  /** More rows than these are not copied. */
  static final int MOST = 5_000;

  private static final float HEADER_IN_POINTS = 32f;

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Map<String, SortedSet<Integer>> wanted;
  private final Map<String, CopiedSheet> copies = new HashMap<>();

  private AffectedRows(List<Finding> findings) {
    this.wanted = wantedRows(findings);
  }

  /** Where the rows of one sheet have gone. */
  private record CopiedSheet(Sheet sheet, Map<Integer, Integer> rows) {}

  static OriginalCopy copy(OpenedWorkbook original, List<Finding> findings) {
    AffectedRows affected = new AffectedRows(FindingOrder.sorted(findings, List.of()));
    List<String> names = new ArrayList<>();
    for (RawSheet sheet : original.sheets()) {
      names.add(sheet.name());
      affected.copy(sheet);
    }
    return new OriginalCopy(
        affected.workbook, OriginalCopy.Extent.AFFECTED_ROWS, names, affected::place);
  }

  /** Rows by sheet, the gravest first up to {@link #MOST}. */
  private static Map<String, SortedSet<Integer>> wantedRows(List<Finding> sorted) {
    Map<String, SortedSet<Integer>> rows = new HashMap<>();
    int count = 0;
    for (Finding finding : sorted) {
      Optional<CellPlace> place = CellPlace.of(finding.source().cell());
      String sheet = finding.source().sheet();
      if (place.isPresent() && sheet != null && count < MOST) {
        SortedSet<Integer> ofSheet =
            rows.computeIfAbsent(FindingPlaces.key(sheet), s -> new TreeSet<>());
        count += ofSheet.add(place.get().row()) ? 1 : 0;
      }
    }
    return rows;
  }

  private void copy(RawSheet original) {
    Deque<Integer> rows =
        new ArrayDeque<>(wanted.getOrDefault(FindingPlaces.key(original.name()), new TreeSet<>()));
    if (rows.isEmpty()) {
      return;
    }
    Sheet sheet = workbook.createSheet(freeName(ReturnedSheets.ROWS + original.name()));
    Map<Integer, Integer> copied = new HashMap<>();
    RowCopy copy = new RowCopy(sheet);
    List<RawRow> top = new ArrayList<>();
    int next = 1;
    try (RowCursor cursor = original.open()) {
      RawRow row = cursor.next();
      while (row != null && !rows.isEmpty()) {
        if (row.number() <= HeaderRow.IS_WITHIN) {
          top.add(row);
        }
        while (!rows.isEmpty() && rows.peek() < row.number() - 1) {
          rows.poll();
        }
        if (!rows.isEmpty() && rows.peek() == row.number() - 1) {
          copied.put(rows.poll(), next);
          Row target = copy.copy(row, next++, 1);
          target.createCell(0).setCellValue(row.number());
        }
        row = cursor.next();
      }
    }
    copy.finish();
    header(sheet, HeaderRow.among(top));
    copies.put(FindingPlaces.key(original.name()), new CopiedSheet(sheet, copied));
  }

  private void header(Sheet sheet, @Nullable RawRow header) {
    CellStyle look = new SummaryLook(workbook).of(Kind.HEADER);
    Row row = sheet.createRow(0);
    int last = header == null ? -1 : header.cells().get(header.cells().size() - 1).column();
    for (Row copied : sheet) {
      last = Math.max(last, copied.getLastCellNum() - 2);
    }
    for (int column = -1; column <= last; column++) {
      RawCell cell = header == null || column < 0 ? null : header.cell(column);
      String letters = column < 0 ? "Dòng" : RawCell.letters(column);
      row.createCell(column + 1)
          .setCellValue(cell == null ? letters : letters + ": " + cell.text());
      row.getCell(column + 1).setCellStyle(look);
      sheet.setColumnWidth(column + 1, Math.max(sheet.getColumnWidth(column + 1), 8 * 256));
    }
    row.setHeightInPoints(HEADER_IN_POINTS);
    sheet.createFreezePane(1, 1);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private String freeName(String wantedName) {
    String name = WorkbookUtil.createSafeSheetName(wantedName);
    for (int i = 2; workbook.getSheet(name) != null; i++) {
      String end = " " + i;
      name =
          WorkbookUtil.createSafeSheetName(wantedName)
                  .substring(0, Math.min(name.length(), 31 - end.length()))
              + end;
    }
    return name;
  }

  private Optional<FindingPlaces.Target> place(Finding finding) {
    String name = finding.source().sheet();
    CopiedSheet copy = name == null ? null : copies.get(FindingPlaces.key(name));
    Optional<CellPlace> place = CellPlace.of(finding.source().cell());
    if (copy == null || place.isEmpty()) {
      return Optional.empty();
    }
    Integer row = copy.rows().get(place.get().row());
    if (row == null) {
      return Optional.empty();
    }
    int column = place.get().isWholeRow() ? CellPlace.WHOLE_ROW : place.get().column() + 1;
    return Optional.of(new FindingPlaces.Target(copy.sheet(), new CellPlace(row, column)));
  }
}
