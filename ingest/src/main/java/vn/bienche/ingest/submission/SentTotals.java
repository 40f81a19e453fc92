package vn.bienche.ingest.submission;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.contract.ColumnType;
import vn.bienche.warehouse.contract.FormCatalog;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Rounding;

/**
 * What the loaded rows of one form add up to, so that a sender sees at a glance whether all
 * arrived: persons by category, hours logged, posts by category, quota, ratings by kind. Grows row
 * by row.
 */
public final class SentTotals implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Map<FormCode, Measure> MEASURES = measures();

  private final FormCode form;
  private final LinkedHashMap<String, BigDecimal> sums = new LinkedHashMap<>();
  private int rows;

  public SentTotals(FormCode form) {
    this.form = form;
    Measure measure = MEASURES.getOrDefault(form, Measure.ROWS_ONLY);
    if (measure.groupBy() == null) {
      measure.sums().forEach(key -> sums.put(column(key).header(), BigDecimal.ZERO));
    } else {
      column(measure.groupBy()).allowed().forEach(value -> sums.put(value, BigDecimal.ZERO));
    }
  }

  /**
   * How a form is added up.
   *
   * @param groupBy key of the enumeration by whose values it is split, or null
   * @param sums keys that are summed; none counts rows
   */
  private record Measure(@Nullable String groupBy, List<String> sums) {
    static final Measure ROWS_ONLY = new Measure(null, List.of());
  }

  public FormCode form() {
    return form;
  }

  public int rows() {
    return rows;
  }

  /**
   * Totals by name: a value of the form's enumeration, or a column's header; durations in hours.
   */
  public Map<String, BigDecimal> sums() {
    LinkedHashMap<String, BigDecimal> shown = new LinkedHashMap<>();
    Measure measure = MEASURES.getOrDefault(form, Measure.ROWS_ONLY);
    boolean seconds =
        measure.sums().stream().anyMatch(key -> column(key).type() == ColumnType.HOURS);
    sums.forEach(
        (name, sum) -> shown.put(name, seconds ? Rounding.hours(sum.longValueExact()) : sum));
    return shown;
  }

  /**
   * Adds a loaded row.
   *
   * @param value gives the typed value of a key of the form: whole numbers, decimals, seconds,
   *     texts; null where empty
   */
  public void add(Function<String, @Nullable Object> value) {
    rows++;
    Measure measure = MEASURES.getOrDefault(form, Measure.ROWS_ONLY);
    String groupBy = measure.groupBy();
    if (groupBy == null) {
      measure.sums().forEach(key -> add(column(key).header(), number(value.apply(key))));
      return;
    }
    Object group = value.apply(groupBy);
    if (group != null) {
      add(
          group.toString(),
          measure.sums().isEmpty() ? BigDecimal.ONE : number(value.apply(measure.sums().get(0))));
    }
  }

  private void add(String name, BigDecimal amount) {
    sums.merge(name, amount, BigDecimal::add);
  }

  private FormColumn column(String key) {
    return FormCatalog.of(form)
        .column(key)
        .orElseThrow(() -> new IllegalStateException(form + " has no column " + key));
  }

  private static BigDecimal number(@Nullable Object value) {
    if (value == null) {
      return BigDecimal.ZERO;
    }
    return value instanceof BigDecimal decimal
        ? decimal
        : BigDecimal.valueOf(((Number) value).longValue());
  }

  private static Map<FormCode, Measure> measures() {
    Map<FormCode, Measure> measures = new EnumMap<>(FormCode.class);
    measures.put(FormCode.DSCB, new Measure("category", List.of()));
    measures.put(FormCode.NKCV, new Measure(null, List.of("hours")));
    measures.put(FormCode.B1, new Measure(null, List.of("hours_total")));
    measures.put(FormCode.B22, new Measure("task_group", List.of()));
    measures.put(FormCode.B3, new Measure("category", List.of("posts")));
    measures.put(FormCode.KNL, new Measure("competency_group", List.of()));
    measures.put(
        FormCode.GBC, new Measure(null, List.of("officials", "public_employees", "contracts")));
    measures.put(FormCode.BDNS, new Measure("movement", List.of()));
    measures.put(FormCode.XLCL, new Measure("rating", List.of()));
    measures.put(FormCode.DVTC, new Measure("unit_kind", List.of()));
    measures.put(FormCode.LICH, new Measure("kind", List.of()));
    return measures;
  }
}
