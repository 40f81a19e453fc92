package vn.bienche.samples.form;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds one row; empty values leave the cell empty. */
final class Rows {

  private final Map<String, Object> values = new HashMap<>();

  Rows put(String key, @Nullable Object value) {
    if (value != null && !value.equals("")) {
      values.put(key, value);
    }
    return this;
  }

  Map<String, Object> build() {
    return values;
  }
}
