package vn.bienche.reports.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of a query: column labels to values (String, Integer, Long, BigDecimal, Boolean,
 * LocalDate or null).
 */
public final class Row {

  private final Map<String, @Nullable Object> values;

  public Row(Map<String, ? extends @Nullable Object> values) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * A copy of the values in which every one of {@code keys} has a place, empty where it had none.
   */
  public Map<String, @Nullable Object> with(List<String> keys) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>(values);
    keys.forEach(key -> copy.putIfAbsent(key, null));
    return copy;
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** The value of a column that the query must select. */
  public @Nullable Object value(String key) {
    if (!values.containsKey(key)) {
      throw new IllegalStateException(
          "the query does not select " + key + "; it selects " + values.keySet());
    }
    return values.get(key);
  }

  public @Nullable String text(String key) {
    Object value = value(key);
    return value == null ? null : value.toString();
  }

  /** A text that the warehouse's contract promises to be there. */
  public String requiredText(String key) {
    return Objects.requireNonNull(text(key), key);
  }

  public @Nullable BigDecimal number(String key) {
    Object value = value(key);
    if (value == null) {
      return null;
    }
    return value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
  }

  public @Nullable LocalDate date(String key) {
    return (LocalDate) value(key);
  }

  /** False as well where the column is not selected or empty. */
  public boolean flag(String key) {
    return Boolean.TRUE.equals(values.get(key));
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
