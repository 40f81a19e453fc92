package vn.bienche.ingest.form;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.bienche.ingest.cell.ColumnReader;
import vn.bienche.warehouse.contract.FormCatalog;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.value.FormCode;

/** Places and readers of a form's columns, in the contract's order. */
final class FormLayout {

  private static final Map<FormCode, FormLayout> LAYOUTS = new EnumMap<>(FormCode.class);

  static {
    for (FormCode form : FormCode.values()) {
      LAYOUTS.put(form, new FormLayout(form));
    }
  }

  private final List<FormColumn> columns;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<ColumnReader> readers;

  private FormLayout(FormCode form) {
    this.columns = FormCatalog.of(form).columns();
    this.readers = columns.stream().map(ColumnReader::new).toList();
    for (int i = 0; i < columns.size(); i++) {
      places.put(columns.get(i).key(), i);
    }
  }

  static FormLayout of(FormCode form) {
    return Objects.requireNonNull(LAYOUTS.get(form));
  }

  List<FormColumn> columns() {
    return columns;
  }

  ColumnReader reader(int place) {
    return readers.get(place);
  }

  /** Place of a key in the contract's order. */
  int place(String key) {
    Integer place = places.get(key);
    if (place == null) {
      throw new IllegalArgumentException("the form has no column " + key);
    }
    return place;
  }
}
