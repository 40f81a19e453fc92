package vn.bienche.transform.sql;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A worked example of a model. Rows are text tables: a header line and one line per row, cells
 * between {@code |}; an empty cell is null; {@code dscb.sex} names a field of a struct. Columns
 * that are not named are null.
 *
 * @param name what the example shows
 * @param given rows by input; an input that is not named is empty, settings keep their defaults
 * @param settings settings that differ from their defaults
 * @param expect rows that the model gives, in any order; only the columns named are compared
 */
public record ModelCase(
    String name, Map<String, String> given, Map<String, String> settings, String expect) {

  public ModelCase {
    given = copy(given);
    settings = copy(settings);
  }

  private static Map<String, String> copy(@Nullable Map<String, String> map) {
    return map == null ? Map.of() : Map.copyOf(map);
  }
}
