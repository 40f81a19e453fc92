package vn.bienche.transform.sql;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a large table is kept up to date without making it anew: only slices whose versions differ
 * from those of its last commit are rewritten.
 *
 * @param column by whose values the table is cut, a column by which the lake partitions it
 * @param versions query of two text columns, slice and part: a slice is as it was when all its
 *     parts are; whatever the rows of a slice depend on must be among its parts
 */
public record Slices(String column, String versions) {

  private static final Pattern READ = Pattern.compile("\\b(?:from|join)\\s+([a-z_][a-z0-9_]*)");

  public Slices {
    Objects.requireNonNull(column, "slices need a column");
    Objects.requireNonNull(versions, "slices need versions");
  }

  /** Models and sources that the versions are read from. */
  public Set<String> reads() {
    Set<String> names = new LinkedHashSet<>();
    READ.matcher(versions).results().forEach(r -> names.add(r.group(1)));
    return names;
  }
}
