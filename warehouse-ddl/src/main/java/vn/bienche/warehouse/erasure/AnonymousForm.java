package vn.bienche.warehouse.erasure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bienche.warehouse.contract.ColumnType;
import vn.bienche.warehouse.contract.FormCatalog;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.table.LandingRows;
import vn.bienche.warehouse.value.FormCode;

/**
 * How the rows of a person in one form are made anonymous: the staff code becomes a pseudonym that
 * is the same in all forms, so that every count stays; the name a fixed text; the birth date the
 * first day of its month, so that ages at the end of a month stay; and in texts the name is
 * blanked.
 */
record AnonymousForm(FormCode form) {

  /** Stands where a name stood. */
  static final String ERASED = "(đã xóa)";

  private static final String CODE = "staff_code";
  private static final String NAME = "full_name";
  private static final String BIRTH = "birth_date";

  /** Forms whose rows belong to persons. */
  static List<AnonymousForm> all() {
    return java.util.Arrays.stream(FormCode.values())
        .filter(form -> FormCatalog.of(form).column(CODE).isPresent())
        .map(AnonymousForm::new)
        .toList();
  }

  private String field(FormColumn column) {
    return form.columnName() + "." + column.lakeField();
  }

  private List<FormColumn> columns() {
    return FormCatalog.of(form).columns();
  }

  /** SQL condition: a row of the person. */
  String isOf(String staffCode) {
    String column = form.columnName() + "." + CODE;
    return "form = '" + form + "' and " + column + " = " + SqlText.quoted(staffCode);
  }

  /** SQL expression of the name in a row; null for forms without one. */
  String name() {
    return FormCatalog.of(form).column(NAME).isPresent()
        ? form.columnName() + "." + NAME
        : "cast(null as string)";
  }

  /** New values by column, as SQL expressions. */
  Map<String, String> changes(String pseudonym, List<String> names) {
    Map<String, String> changes = new LinkedHashMap<>();
    StringBuilder raw = new StringBuilder("transform(raw, (x, i) -> case");
    for (FormColumn column : columns()) {
      String typed = typed(column, pseudonym, names);
      if (!typed.isEmpty()) {
        changes.put(field(column), typed);
      }
      String text = text(column, pseudonym);
      if (!text.isEmpty()) {
        raw.append(" when i = ").append(column.order() - 1).append(" then ").append(text);
      }
    }
    raw.append(" else ").append(SqlText.blanked("x", names, ERASED)).append(" end)");
    changes.put(LandingRows.RAW, raw.toString());
    return changes;
  }

  private String typed(FormColumn column, String pseudonym, List<String> names) {
    return switch (column.key()) {
      case CODE -> SqlText.quoted(pseudonym);
      case NAME -> SqlText.quoted(ERASED);
      case BIRTH -> "cast(trunc(" + field(column) + ", 'MM') as date)";
      default ->
          column.type() == ColumnType.TEXT ? SqlText.blanked(field(column), names, ERASED) : "";
    };
  }

  private static String text(FormColumn column, String pseudonym) {
    return switch (column.key()) {
      case CODE -> SqlText.quoted(pseudonym);
      case NAME -> SqlText.quoted(ERASED);
      case BIRTH -> "cast(null as string)";
      default -> "";
    };
  }
}
