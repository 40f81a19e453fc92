package vn.bienche.transform.sql;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a large table is kept up to date without making it anew: only slices whose versions differ
 * from those of its last commit are rewritten.
 *
 * @param column by whose values the table is cut, a column by which the lake partitions it
 * @param versions query of two text columns, slice and part: a slice is as it was when all its
 *     parts are; whatever the rows of a slice depend on must be among its parts. Null when a slice
 *     rests on the same slice of its input and on all other inputs
 * @param input large table of which a slice reads its own slice only, cut by the same column; null
 *     when the query alone shows that to the planner, which looks through sums but not through
 *     outer joins
 * @param view whether the rows are worked out from those of the input whenever they are read,
 *     instead of being kept: for few columns of one table
 */
public record Slices(
    String column, @Nullable String versions, @Nullable String input, boolean view) {

  private static final Pattern READ = Pattern.compile("\\b(?:from|join)\\s+([a-z_][a-z0-9_]*)");

  public Slices {
    Objects.requireNonNull(column, "slices need a column");
    if (versions == null) {
      Objects.requireNonNull(input, "slices need versions or an input");
    } else if (view) {
      throw new IllegalArgumentException("a view has the versions of its input");
    }
  }

  /** Models and sources that the versions are read from. */
  public Set<String> reads() {
    Set<String> names = new LinkedHashSet<>();
    READ.matcher(Objects.requireNonNullElse(versions, ""))
        .results()
        .forEach(r -> names.add(r.group(1)));
    return names;
  }

  /** The query for some slices: of its input it reads these only, and gives rows of these only. */
  public String limited(String sql, Collection<String> slices) {
    String condition = condition(slices);
    String own = "select * from (\n" + sql + "\n) where " + condition;
    return input == null
        ? own
        : "with " + input + " as (select * from " + input + " where " + condition + ")\n" + own;
  }

  /** Predicate that holds for the rows of some slices. */
  public String condition(Collection<String> slices) {
    return slices.stream()
        .map(s -> "'" + s.replace("'", "''") + "'")
        .collect(Collectors.joining(", ", column + " in (", ")"));
  }
}
