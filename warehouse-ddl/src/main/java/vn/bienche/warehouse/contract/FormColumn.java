package vn.bienche.warehouse.contract;

import java.util.List;

/**
 * One column of a form, as the contract gives it.
 *
 * @param order position on the printed form, from 1
 * @param key name in code, lake and findings
 * @param header text as printed
 * @param synonyms other texts seen in real files
 * @param type of the value
 * @param required whether an empty or bad value rejects the row
 * @param domain the contract's own words on what is allowed
 * @param allowed allowed values of an {@link ColumnType#ENUM}, in the contract's spelling; empty
 *     otherwise
 */
public record FormColumn(
    int order,
    String key,
    String header,
    List<String> synonyms,
    ColumnType type,
    boolean required,
    String domain,
    List<String> allowed) {

  public FormColumn {
    synonyms = List.copyOf(synonyms);
    allowed = List.copyOf(allowed);
  }

  /** Name of the typed field in the lake: durations say that they are seconds. */
  public String lakeField() {
    return type == ColumnType.HOURS ? key.replace("hours", "seconds") : key;
  }
}
