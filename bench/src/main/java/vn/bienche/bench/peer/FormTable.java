package vn.bienche.bench.peer;

import vn.bienche.warehouse.contract.ColumnType;
import vn.bienche.warehouse.contract.FormCatalog;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.value.FormCode;

/** The table of a form's rows, in words that DuckDB and PostgreSQL both know. */
final class FormTable {

  private FormTable() {}

  /** The statement that makes it: who sent the row, for which day, then the form's columns. */
  static String ddl(FormCode form) {
    StringBuilder ddl = new StringBuilder("create table " + form.columnName());
    ddl.append(" (sender text, reported date");
    for (FormColumn column : FormCatalog.of(form).columns()) {
      ddl.append(", \"").append(column.key()).append("\" ").append(type(column.type()));
    }
    return ddl.append(")").toString();
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case INT -> "integer";
      case DECIMAL -> "numeric(18,4)";
      case HOURS -> "bigint";
      case DATE -> "date";
      case FLAG -> "boolean";
      case TEXT, CODE, CODES, ENUM -> "text";
    };
  }
}
