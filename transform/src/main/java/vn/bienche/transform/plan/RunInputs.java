package vn.bienche.transform.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a model runs on.
 *
 * @param models hash of all models, by which a table that is kept up to date in slices is known to
 *     come from the same queries
 * @param tables of the models that it reads, by name
 * @param former content of its own rows after the former run, whose checks held; null when there
 *     was none
 */
record RunInputs(String models, Map<String, ModelTable> tables, @Nullable String former) {}
