package vn.bienche.reports.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.bienche.reports.audit.Column.Role;

/**
 * The unit of each row, as a code whose parts show the hierarchy. Where a table has no such codes
 * they are made from its running numbers: {@code I}, then {@code 1} below it, gives {@code I-1}.
 *
 * @param column that holds the codes, or -1
 * @param codes one per row; empty where the row belongs to no unit
 */
record UnitKeys(int column, List<String> codes) {

  /** The code of the grand total. */
  static final String TOTAL = "TOTAL";

  private static final Pattern CODE =
      Pattern.compile("[A-ZĐ0-9]+([-._/][A-ZĐ0-9]+)*(\\(\\d+-\\d+\\))?");
  private static final Pattern CODE_HEADER =
      Pattern.compile("unit_id|unit_code|ma_don_vi|unit|don_vi|scope|ma");
  private static final Pattern NUMBER_HEADER = Pattern.compile("stt|so_tt|tt|no|so_thu_tu");
  private static final Pattern ROMAN = Pattern.compile("[IVX]+");
  private static final Pattern TOTAL_NAME =
      Pattern.compile("tong|cong|tong_(so|cong|bien_che)(_.*)?|cong_so|total(_.*)?|toan_tinh");

  static UnitKeys of(PublishedTable table, List<Column> columns) {
    for (Column column : columns) {
      if (CODE_HEADER.matcher(Column.folded(column.label())).matches()
          && holdsCodes(table, column.index())) {
        return coded(table, column.index());
      }
    }
    for (Column column : columns) {
      if (NUMBER_HEADER.matcher(Column.folded(column.label())).matches()) {
        return numbered(table, columns, column.index());
      }
    }
    return named(table, columns);
  }

  static boolean isTotalName(String name) {
    return TOTAL_NAME.matcher(Column.folded(name)).matches();
  }

  private static boolean holdsCodes(PublishedTable table, int column) {
    int filled = 0;
    int codes = 0;
    for (PublishedTable.Row row : table.rows()) {
      String text = row.text(column);
      filled += text.isBlank() ? 0 : 1;
      codes += CODE.matcher(text).matches() ? 1 : 0;
    }
    return filled > 0 && codes * 10 >= filled * 8;
  }

  private static UnitKeys coded(PublishedTable table, int column) {
    return new UnitKeys(column, table.rows().stream().map(r -> r.text(column).strip()).toList());
  }

  private static UnitKeys numbered(PublishedTable table, List<Column> columns, int column) {
    int name = nameColumn(table, columns, column);
    List<String> codes = new ArrayList<>();
    String group = "";
    for (PublishedTable.Row row : table.rows()) {
      String number = row.text(column).strip().replaceAll("[.)(]", "");
      boolean total = name >= 0 && isTotalName(row.text(name));
      if (number.isEmpty()) {
        codes.add(total ? TOTAL : "");
      } else if (ROMAN.matcher(number).matches()) {
        group = number;
        codes.add(number);
      } else {
        codes.add(group.isEmpty() ? number : group + "-" + number);
      }
    }
    return new UnitKeys(-1, codes);
  }

  private static UnitKeys named(PublishedTable table, List<Column> columns) {
    int name = nameColumn(table, columns, -1);
    List<String> codes = new ArrayList<>();
    Set<String> met = new HashSet<>();
    boolean repeats = false;
    boolean total = false;
    for (PublishedTable.Row row : table.rows()) {
      String text = name < 0 ? "" : row.text(name);
      boolean isTotal = isTotalName(text);
      total |= isTotal;
      repeats |= !met.add(text);
      codes.add(isTotal ? TOTAL : text.replaceAll("[-._/]", " "));
    }
    boolean usable = total && !repeats;
    return new UnitKeys(-1, usable ? codes : codes.stream().map(c -> "").toList());
  }

  private static int nameColumn(PublishedTable table, List<Column> columns, int except) {
    return columns.stream()
        .filter(c -> c.is(Role.TEXT) && c.index() != except)
        .filter(c -> table.rows().stream().filter(r -> !r.text(c.index()).isBlank()).count() > 0)
        .filter(
            c ->
                table.rows().stream().filter(r -> !r.text(c.index()).isBlank()).count() * 10
                    >= table.height() * 8L)
        .mapToInt(Column::index)
        .findFirst()
        .orElse(-1);
  }
}
