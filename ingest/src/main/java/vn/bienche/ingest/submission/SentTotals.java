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
  private final LinkedHashMap<String, Long> sums = new LinkedHashMap<>();
  private int rows;

  public SentTotals(FormCode form) {
    this.form = form;
    Measure measure = MEASURES.getOrDefault(form, Measure.ROWS_ONLY);
    if (measure.groupBy() == null) {
      measure.names().forEach(name -> sums.put(name, 0L));
    } else {
      column(form, measure.groupBy()).allowed().forEach(value -> sums.put(value, 0L));
    }
  }

  /**
   * How a form is added up.
   *
   * @param groupBy key of the enumeration by whose values it is split, or null
   * @param sums keys of whole numbers that are summed; none counts rows
   * @param names headers of the sums
   */
  private record Measure(@Nullable String groupBy, List<String> sums, List<String> names) {
    static final Measure ROWS_ONLY = new Measure(null, List.of(), List.of());
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
        measure.sums().stream().anyMatch(key -> column(form, key).type() == ColumnType.HOURS);
    sums.forEach(
        (name, sum) -> shown.put(name, seconds ? Rounding.hours(sum) : BigDecimal.valueOf(sum)));
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
      for (int i = 0; i < measure.sums().size(); i++) {
        add(measure.names().get(i), number(value.apply(measure.sums().get(i))));
      }
      return;
    }
    Object group = value.apply(groupBy);
    if (group != null) {
      add(
          group.toString(),
          measure.sums().isEmpty() ? 1 : number(value.apply(measure.sums().get(0))));
    }
  }

  private void add(String name, long amount) {
    sums.merge(name, amount, Long::sum);
  }

  private static FormColumn column(FormCode form, String key) {
    return FormCatalog.of(form)
        .column(key)
        .orElseThrow(() -> new IllegalStateException(form + " has no column " + key));
  }

  private static long number(@Nullable Object value) {
    return value == null ? 0 : ((Number) value).longValue();
  }

  private static Map<FormCode, Measure> measures() {
    Map<FormCode, Measure> measures = new EnumMap<>(FormCode.class);
    measures.put(FormCode.DSCB, measure(FormCode.DSCB, "category"));
    measures.put(FormCode.NKCV, measure(FormCode.NKCV, null, "hours"));
    measures.put(FormCode.B1, measure(FormCode.B1, null, "hours_total"));
    measures.put(FormCode.B22, measure(FormCode.B22, "task_group"));
    measures.put(FormCode.B3, measure(FormCode.B3, "category", "posts"));
    measures.put(FormCode.KNL, measure(FormCode.KNL, "competency_group"));
    measures.put(
        FormCode.GBC, measure(FormCode.GBC, null, "officials", "public_employees", "contracts"));
    measures.put(FormCode.BDNS, measure(FormCode.BDNS, "movement"));
    measures.put(FormCode.XLCL, measure(FormCode.XLCL, "rating"));
    measures.put(FormCode.DVTC, measure(FormCode.DVTC, "unit_kind"));
    measures.put(FormCode.LICH, measure(FormCode.LICH, "kind"));
    return measures;
  }

  private static Measure measure(FormCode form, @Nullable String groupBy, String... sums) {
    for (String key : sums) {
      if (column(form, key).type() == ColumnType.DECIMAL) {
        throw new IllegalStateException(form + " sums decimals of " + key);
      }
    }
    return new Measure(
        groupBy,
        List.of(sums),
        List.of(sums).stream().map(key -> column(form, key).header()).toList());
  }
}
