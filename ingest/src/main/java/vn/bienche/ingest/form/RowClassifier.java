package vn.bienche.ingest.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.text.Words;
import vn.bienche.ingest.workbook.CellKind;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.ingest.workbook.RawRow;
import vn.bienche.warehouse.contract.ColumnType;
import vn.bienche.warehouse.contract.FormColumn;

/** Tells data rows from what stands between and behind them. */
final class RowClassifier {

  private static final Pattern COLUMN_NUMBER =
      Pattern.compile("\\(?\\d{1,2}\\)?( ?\\(?=[\\d+\\-x*/:.() ]*\\)?)?|\\(?[a-z]\\)?");
  private static final Pattern TOTAL =
      Pattern.compile("(tong cong|tong so|tong|cong)( ?\\(.*\\))?( ?[:.].*)?");
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(nguoi lap|nguoi tong hop|nguoi thong ke|thu truong|xac nhan cua|noi nhan|ky ten|t/m |k/t |tl\\. |tm\\. |kt\\. ).*"
              + "|(.*, )?ngay ?[\\d.…_ ]* ?thang ?[\\d.…_ ]* ?nam ?[\\d.…_ ]*");
  private static final Pattern EXAMPLE = Pattern.compile("(vd|vi du|mau)( ?[:.(].*)?");
  private static final int MOST_HEADING_CELLS = 2;
  private static final int LABEL_CELLS = 3;

  private final HeaderMap header;
  private final FormLayout layout;
  private final TypedCells typed;
  private final List<FormColumn> identifiers;
  private final Map<String, Integer> indexes = new HashMap<>();
  private boolean dataSeen;

  RowClassifier(HeaderMap header, FormLayout layout, TypedCells typed) {
    this.header = header;
    this.layout = layout;
    this.typed = typed;
    this.identifiers =
        layout.columns().stream().filter(c -> c.required() && isIdentifier(c)).toList();
    header.columns().forEach((index, column) -> indexes.put(column.key(), index));
  }

  RowKind kind(RawRow row) {
    RawCell first = firstFilled(row);
    if (first == null) {
      return RowKind.BLANK;
    }
    if (!dataSeen && isNumbering(filled(row))) {
      return RowKind.COLUMN_NUMBERS;
    }
    if (isIdentified(row)) {
      dataSeen = true;
      return matches(EXAMPLE, first) ? RowKind.EXAMPLE : RowKind.DATA;
    }
    RowKind kind = unidentified(filled(row), first);
    dataSeen |= kind == RowKind.DATA;
    return kind;
  }

  private RowKind unidentified(List<RawCell> cells, RawCell first) {
    if (isRepeatedHeader(cells)) {
      return RowKind.REPEATED_HEADER;
    }
    if (matches(EXAMPLE, first)) {
      return RowKind.EXAMPLE;
    }
    if (cells.stream().limit(LABEL_CELLS).anyMatch(c -> matches(TOTAL, c))) {
      return RowKind.TOTAL;
    }
    if (cells.stream().anyMatch(c -> matches(SIGNATURE, c))) {
      return RowKind.SIGNATURE;
    }
    return isHeading(cells) ? RowKind.GROUP_HEADING : RowKind.DATA;
  }

  private static @Nullable RawCell firstFilled(RawRow row) {
    for (RawCell cell : row.cells()) {
      if (cell.isNumeric() || !Words.isBlank(cell.text())) {
        return cell;
      }
    }
    return null;
  }

  private static List<RawCell> filled(RawRow row) {
    return row.cells().stream().filter(c -> !Words.tidy(c.text()).isEmpty()).toList();
  }

  /** Whether every required column of a row is filled with a value that can be read. */
  boolean isComplete(RawRow row) {
    for (FormColumn column : layout.columns()) {
      if (column.required() && !isReadable(row, column)) {
        return false;
      }
    }
    return true;
  }

  private boolean isNumbering(List<RawCell> cells) {
    return isColumnNumbers(cells) || isBesideHeader(cells);
  }

  private static boolean isColumnNumbers(List<RawCell> cells) {
    int numbers = 0;
    int before = 0;
    for (RawCell cell : cells) {
      String text = Words.plain(Words.tidy(cell.text()));
      if (!COLUMN_NUMBER.matcher(text).matches()) {
        return false;
      }
      String digits = text.replaceAll("^\\(?(\\d*).*$", "$1");
      if (!digits.isEmpty()) {
        int number = Integer.parseInt(digits);
        if (number <= before) {
          return false;
        }
        before = number;
        numbers++;
      }
    }
    return numbers >= 2;
  }

  /** A lower row of the header that names only columns which the form does not have. */
  private boolean isBesideHeader(List<RawCell> cells) {
    return cells.stream()
            .allMatch(c -> c.kind() == CellKind.TEXT && !header.columns().containsKey(c.column()))
        && cells.size() > MOST_HEADING_CELLS;
  }

  private boolean isRepeatedHeader(List<RawCell> cells) {
    int same = 0;
    for (RawCell cell : cells) {
      FormColumn column = header.columns().get(cell.column());
      if (column != null && cell.kind() == CellKind.TEXT) {
        String key = HeaderText.key(cell.text());
        boolean named =
            key.equals(HeaderText.key(column.header()))
                || column.synonyms().stream().anyMatch(s -> key.equals(HeaderText.key(s)));
        same += named ? 1 : 0;
      }
    }
    return same >= 2 && same * 2 > cells.size();
  }

  /**
   * One or two texts and nothing else, or one text repeated by a program that fills merged cells.
   */
  private static boolean isHeading(List<RawCell> cells) {
    if (cells.size() <= MOST_HEADING_CELLS) {
      return cells.stream().allMatch(c -> c.kind() == CellKind.TEXT)
          || (cells.size() == 2
              && cells.get(0).kind() == CellKind.NUMBER
              && cells.get(1).kind() == CellKind.TEXT);
    }
    String first = cells.get(0).text();
    return cells.stream().allMatch(c -> c.text().equals(first));
  }

  private boolean isIdentified(RawRow row) {
    for (FormColumn column : identifiers) {
      if (isReadable(row, column)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIdentifier(FormColumn column) {
    return column.type() == ColumnType.CODE || column.type() == ColumnType.DATE;
  }

  /** Codes hold a digit and no space; anything else is what its reader accepts. */
  private boolean isReadable(RawRow row, FormColumn column) {
    Integer index = indexes.get(column.key());
    RawCell cell = index == null ? null : row.cell(index);
    if (cell == null) {
      return false;
    }
    if (column.type() == ColumnType.CODE) {
      return isCode(Words.tidy(cell.text()));
    }
    return typed.isReadable(layout.place(column.key()), cell);
  }

  private static boolean isCode(String text) {
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      digit |= Character.isDigit(text.charAt(i));
    }
    return digit && text.indexOf(' ') < 0;
  }

  private static boolean matches(Pattern pattern, @Nullable RawCell cell) {
    return cell != null
        && cell.kind() == CellKind.TEXT
        && pattern.matcher(Words.plain(Words.tidy(cell.text()))).matches();
  }
}
