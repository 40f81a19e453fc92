package vn.bienche.reports.audit;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column and what it can be used for.
 *
 * @param index from 0
 * @param label header as printed
 * @param role what its cells are
 * @param key of the contract's outputs, or null when the header is none of theirs
 * @param decimals that the column prints at most
 * @param percent whether its figures are percentages
 */
record Column(
    int index, String label, Role role, @Nullable String key, int decimals, boolean percent) {

  /** What the cells of a column are. */
  enum Role {
    /** Names, codes, notes. */
    TEXT,
    /** Numbers that tell rows apart or order them, and are never added up. */
    ORDINAL,
    /** Counts and amounts. */
    MEASURE,
    /** Percentages and averages. */
    RATIO,
    /** A second notation of another column. */
    TWIN
  }

  boolean is(Role wanted) {
    return role == wanted;
  }

  boolean numeric() {
    return role == Role.MEASURE || role == Role.RATIO;
  }

  /** A label for comparison: no diacritics, lower case, words joined by {@code _}. */
  static String folded(String label) {
    String plain =
        Normalizer.normalize(label.replaceAll("\\(cột \\d+\\)", ""), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace('đ', 'd')
            .replace('Đ', 'd')
            .replace("%", " percent ")
            .replace("/", " per ")
            .toLowerCase(Locale.ROOT);
    return plain.replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "").replaceAll("^c\\d+_", "");
  }
}
