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

  /** Forms with rows of any kind, in which others may write about a person. */
  static List<AnonymousForm> everyForm() {
    return java.util.Arrays.stream(FormCode.values()).map(AnonymousForm::new).toList();
  }

  /** SQL condition: somewhere but in the name of the row's own person stands one of the names. */
  String mentions(List<String> names) {
    String texts = nameAt() < 0 ? LandingRows.RAW : "filter(raw, (x, i) -> i <> " + nameAt() + ")";
    return "form = '"
        + form
        + "' and exists("
        + texts
        + ", x -> "
        + SqlText.mentions("x", names)
        + ")";
  }

  /** SQL condition: the row's own person has one of the names. */
  String isOfNamesake(List<String> names) {
    return "form = '" + form + "' and " + SqlText.mentions(name(), names);
  }

  /** New values of a row of somebody else that mentions the person, as SQL expressions. */
  Map<String, String> blankedTexts(List<String> names) {
    Map<String, String> changes = new LinkedHashMap<>();
    for (FormColumn column : columns()) {
      if (column.type() == ColumnType.TEXT && !column.key().equals(NAME)) {
        changes.put(field(column), SqlText.blanked(field(column), names, ERASED));
      }
    }
    String blanked = SqlText.blanked("x", names, ERASED);
    changes.put(
        LandingRows.RAW,
        nameAt() < 0
            ? "transform(raw, x -> " + blanked + ")"
            : "transform(raw, (x, i) -> case when i = "
                + nameAt()
                + " then x else "
                + blanked
                + " end)");
    return changes;
  }

  /** Place of the name in the raw texts; -1 for forms without one. */
  private int nameAt() {
    return FormCatalog.of(form).column(NAME).map(column -> column.order() - 1).orElse(-1);
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
