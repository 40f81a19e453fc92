package vn.bienche.ingest.form.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.bienche.ingest.form.FormRow;
import vn.bienche.ingest.form.RowRules;
import vn.bienche.warehouse.value.RuleCode;

/** A key that stands once in a form: the second row with it is rejected. */
final class UniqueKey implements RowRules {

  private final RuleCode rule;
  private final List<String> keys;
  private final SeenBefore seen = new SeenBefore();

  /**
   * @param keys columns that make the key together; the first one is named by the finding
   */
  UniqueKey(RuleCode rule, String... keys) {
    this.rule = rule;
    this.keys = List.of(keys);
  }

  @Override
  public void check(FormRow row) {
    Object[] key = keys.stream().map(row::value).toArray();
    if (Arrays.stream(key).anyMatch(Objects::isNull)) {
      return;
    }
    String before = seen.notedBefore(row, key);
    if (before != null) {
      row.reject(rule, keys.get(0), before);
    }
  }
}
