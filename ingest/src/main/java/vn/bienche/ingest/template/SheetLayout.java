package vn.bienche.ingest.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bienche.warehouse.contract.FormCatalog;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.value.FormCode;

/**
 * How a form's columns stand on a sheet: header of one row, or of two rows where columns share a
 * heading.
 *
 * @param columns in printed order
 * @param groups shared headings of the upper header row; empty for a header of one row
 */
record SheetLayout(List<FormColumn> columns, List<Group> groups) {

  /**
   * A heading over several neighbouring columns.
   *
   * @param title text of the merged cell
   * @param first index of the first column
   * @param last index of the last column
   */
  record Group(String title, int first, int last) {}

  private static final Map<FormCode, List<GroupKeys>> GROUPED =
      Map.of(
          FormCode.DSCB,
              List.of(
                  new GroupKeys("Trình độ", "education", "politics"),
                  new GroupKeys("Bồi dưỡng, chứng chỉ", "academic_title", "state_management")),
          FormCode.NGACH,
              List.of(
                  new GroupKeys("Ngạch, bậc lương", "grade_code", "coefficient"),
                  new GroupKeys("Quyết định", "decision_no", "decision_on")),
          FormCode.GBC,
              List.of(
                  new GroupKeys("Biên chế được giao", "officials", "contracts"),
                  new GroupKeys("Quyết định", "decision_no", "decision_on")),
          FormCode.B1, List.of(new GroupKeys("Khối lượng trong năm", "quantity", "hours_total")));

  private static final Map<String, Integer> WIDTHS =
      Map.ofEntries(
          Map.entry("stt", 7),
          Map.entry("full_name", 24),
          Map.entry("sex", 8),
          Map.entry("ethnicity", 9),
          Map.entry("religion", 10),
          Map.entry("room", 15),
          Map.entry("title", 32),
          Map.entry("description", 50),
          Map.entry("task", 50),
          Map.entry("competency", 40),
          Map.entry("position", 44),
          Map.entry("unit", 46),
          Map.entry("product", 24),
          Map.entry("confirmed_by", 18),
          Map.entry("decision_no", 16),
          Map.entry("rating", 30),
          Map.entry("foreign_language", 18),
          Map.entry("note", 20));

  /** Characters that fit on the width of an A4 sheet lying on its side, in readable size. */
  private static final int PAGE_WIDTH = 250;

  private static final int LEAST_HEADING_COLUMNS = 3;

  private record GroupKeys(String title, String first, String last) {}

  SheetLayout {
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
  }

  static SheetLayout of(FormCode form, Set<String> omitted) {
    List<FormColumn> columns =
        FormCatalog.of(form).columns().stream().filter(c -> !omitted.contains(c.key())).toList();
    List<Group> groups = new ArrayList<>();
    for (GroupKeys keys : GROUPED.getOrDefault(form, List.of())) {
      if (!omitted.contains(keys.first()) && !omitted.contains(keys.last())) {
        groups.add(
            new Group(keys.title(), index(columns, keys.first()), index(columns, keys.last())));
      }
    }
    return new SheetLayout(columns, groups);
  }

  int headerRows() {
    return groups.isEmpty() ? 1 : 2;
  }

  int lastColumn() {
    return columns.size() - 1;
  }

  boolean isGrouped(int column) {
    return groups.stream().anyMatch(g -> g.first() <= column && column <= g.last());
  }

  /** Width in characters. */
  int width(int column) {
    FormColumn c = columns.get(column);
    Integer wanted = WIDTHS.get(c.key());
    if (wanted != null) {
      return wanted;
    }
    return switch (c.type()) {
      case INT, FLAG, DECIMAL, HOURS -> 10;
      case DATE, CODE -> 12;
      case ENUM -> 15;
      case CODES, TEXT -> 20;
    };
  }

  /** How many pages stand side by side in print. */
  int pagesAcross() {
    return (widthUpTo(lastColumn()) + PAGE_WIDTH - 1) / PAGE_WIDTH;
  }

  /**
   * Last column that is surely printed on the first page: what stands above the header ends here.
   */
  int lastHeadingColumn() {
    int column = lastColumn();
    while (column > LEAST_HEADING_COLUMNS
        && widthUpTo(column) > widthUpTo(lastColumn()) / pagesAcross()) {
      column--;
    }
    return column;
  }

  private int widthUpTo(int last) {
    int characters = 0;
    for (int c = 0; c <= last; c++) {
      characters += width(c);
    }
    return characters;
  }

  private static int index(List<FormColumn> columns, String key) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).key().equals(key)) {
        return i;
      }
    }
    throw new IllegalStateException("the form has no column " + key);
  }
}
