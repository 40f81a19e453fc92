package vn.bienche.ingest.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.Severity;

/** Colours and comments the cells of findings. Everything else of a cell's look stays. */
final class CellMarks {

  private static final int WIDEST_ROW = 60;
  private static final int XLS_STYLES = 4_000;
  private static final int XLSX_STYLES = 63_000;

  private final Workbook workbook;
  private final Wording wording;
  private final CommentBox comments;
  private final Map<StyleKey, CellStyle> styles = new HashMap<>();

  CellMarks(Workbook workbook, Wording wording) {
    this.workbook = workbook;
    this.wording = wording;
    this.comments = new CommentBox(workbook);
  }

  private record StyleKey(short original, Severity severity) {}

  /**
   * Marks the places of the findings, in the given order up to a limit; all findings of a place
   * share one comment.
   *
   * @param most places that are marked
   * @return number of places that were left unmarked
   */
  int mark(List<Finding> sorted, FindingPlaces findingPlaces, int most) {
    Map<FindingPlaces.Target, List<Finding>> places = new LinkedHashMap<>();
    for (Finding finding : sorted) {
      findingPlaces
          .of(finding)
          .filter(target -> target.cell() != null)
          .ifPresent(target -> places.computeIfAbsent(target, t -> new ArrayList<>()).add(finding));
    }
    int limit = most;
    for (Map.Entry<FindingPlaces.Target, List<Finding>> entry : places.entrySet()) {
      if (limit-- == 0) {
        break;
      }
      mark(entry.getKey().sheet(), Objects.requireNonNull(entry.getKey().cell()), entry.getValue());
    }
    return Math.max(0, places.size() - most);
  }

  private void mark(Sheet sheet, CellPlace place, List<Finding> findings) {
    if (place.row() > workbook.getSpreadsheetVersion().getLastRowIndex()
        || place.column() > workbook.getSpreadsheetVersion().getLastColumnIndex()) {
      return;
    }
    // The list is sorted by severity, so the first finding is the gravest.
    Severity severity = findings.get(0).severity();
    Row row = sheet.getRow(place.row());
    if (row == null) {
      row = sheet.createRow(place.row());
    }
    Cell cell = place.isWholeRow() ? colourRow(row, severity) : cell(row, place.column());
    if (!place.isWholeRow()) {
      colour(cell, severity);
    }
    comments.write(cell, MarkText.of(findings, wording));
  }

  /**
   * Colours the cells of a row that a graver finding has not coloured yet; gives the cell that
   * takes the comment.
   */
  private Cell colourRow(Row row, Severity severity) {
    Cell first = null;
    int last = Math.min(row.getLastCellNum(), WIDEST_ROW);
    for (int column = 0; column < last; column++) {
      Cell cell = row.getCell(column);
      if (cell == null) {
        continue;
      }
      if (first == null && cell.getCellType() != CellType.BLANK) {
        first = cell;
      }
      if (!SeverityFill.isOurs(cell.getCellStyle())) {
        colour(cell, severity);
      }
    }
    if (first == null) {
      first = cell(row, 0);
      colour(first, severity);
    }
    return first;
  }

  private static Cell cell(Row row, int column) {
    return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private void colour(Cell cell, Severity severity) {
    CellStyle original = cell.getCellStyle();
    StyleKey key = new StyleKey(original.getIndex(), severity);
    CellStyle coloured = styles.get(key);
    if (coloured == null) {
      int limit = workbook instanceof HSSFWorkbook ? XLS_STYLES : XLSX_STYLES;
      if (workbook.getNumCellStyles() >= limit) {
        return;
      }
      coloured = workbook.createCellStyle();
      coloured.cloneStyleFrom(original);
      SeverityFill.apply(coloured, severity);
      styles.put(key, coloured);
    }
    cell.setCellStyle(coloured);
  }
}
