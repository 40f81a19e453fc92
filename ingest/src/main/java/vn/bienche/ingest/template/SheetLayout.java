package vn.bienche.ingest.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  private static final Map<String, Double> WIDTHS =
      Map.of(
          "stt", 6.0,
          "full_name", 26.0,
          "description", 60.0,
          "task", 60.0,
          "position", 44.0,
          "title", 34.0,
          "unit", 48.0,
          "room", 20.0,
          "product", 30.0,
          "note", 34.0);

  private record GroupKeys(String title, String first, String last) {}

  SheetLayout {
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
  }

  static SheetLayout of(FormCode form) {
    List<FormColumn> columns = FormCatalog.of(form).columns();
    List<Group> groups = new ArrayList<>();
    for (GroupKeys keys : GROUPED.getOrDefault(form, List.of())) {
      groups.add(
          new Group(keys.title(), index(columns, keys.first()), index(columns, keys.last())));
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
  double width(int column) {
    FormColumn c = columns.get(column);
    Double wanted = WIDTHS.get(c.key());
    if (wanted != null) {
      return wanted;
    }
    return switch (c.type()) {
      case INT, FLAG, DECIMAL, HOURS -> 11;
      case DATE -> 13;
      case CODE -> 15;
      case ENUM, CODES -> 20;
      case TEXT -> 22;
    };
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
