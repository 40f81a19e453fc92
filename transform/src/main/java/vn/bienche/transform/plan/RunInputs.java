package vn.bienche.transform.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.bienche.transform.source.FormRows;
import vn.bienche.transform.source.Sources;

/**
 * What a model runs on.
 *
 * @param model name of the model
 * @param models hash of all models, by which a table that is kept up to date in slices is known to
 *     come from the same queries
 * @param tables of the models that it reads, by name
 * @param before contents of all models after the former run, whose checks held; empty when there
 *     was none
 */
record RunInputs(
    String model, String models, Map<String, ModelTable> tables, Map<String, String> before) {

  /** Content of the model's own rows after the former run; null when there was none. */
  @Nullable String former() {
    return before.get(model);
  }

  /** Whether something that the model reads is known to hold the rows of the former run. */
  boolean isAsBefore(String name) {
    ModelTable table = tables.get(name);
    if (table == null) {
      return !Sources.mayChange(name) && !FormRows.views().contains(name);
    }
    return table.content() != null && table.content().equals(before.get(name));
  }
}
