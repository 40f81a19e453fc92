package vn.bienche.ingest.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.workbook.CellKind;
import vn.bienche.ingest.workbook.MergedRanges;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.ingest.workbook.RawRow;
import vn.bienche.warehouse.contract.FormCatalog;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.value.FormCode;

/**
 * Finds the header among the first rows of a sheet: the block of one to three rows that names most
 * columns.
 */
public final class HeaderFinder {

  private static final int MOST_ROWS = 3;
  private static final int LEAST_COLUMNS = 2;
  private static final Map<FormCode, HeaderMatcher> MATCHERS = matchers();

  private final List<RawRow> rows;
  private final MergedRanges merged;
  private final Map<FormCode, Optional<HeaderMap>> found = new EnumMap<>(FormCode.class);

  /**
   * @param rows first rows of the sheet
   * @param merged its merged cells
   */
  public HeaderFinder(List<RawRow> rows, MergedRanges merged) {
    this.rows = rows;
    this.merged = merged;
  }

  /** The header of this form, if at least two of its columns are named. */
  public Optional<HeaderMap> find(FormCode form) {
    return found.computeIfAbsent(form, this::search);
  }

  private Optional<HeaderMap> search(FormCode form) {
    HeaderMatcher matcher = MATCHERS.get(form);
    HeaderMap best = null;
    for (int height = 1; height <= MOST_ROWS; height++) {
      for (int first = 0; first + height <= rows.size(); first++) {
        if (isBlock(first, height) && (best == null || isWider(first, height, best.score()))) {
          HeaderMap found = map(first, height, java.util.Objects.requireNonNull(matcher));
          best = best == null || found.score() > best.score() ? found : best;
        }
      }
    }
    return Optional.ofNullable(best).filter(h -> h.score() >= LEAST_COLUMNS);
  }

  /**
   * A block with no more columns than a header names cannot name more: most first rows are data.
   */
  private boolean isWider(int first, int height, int columns) {
    return columnsOf(rows.subList(first, first + height)).size() > columns;
  }

  /** Rows of a header follow one another and hold text only. */
  private boolean isBlock(int first, int height) {
    for (int i = first; i < first + height; i++) {
      RawRow row = rows.get(i);
      boolean text = row.cells().stream().allMatch(c -> c.kind() == CellKind.TEXT);
      boolean next = i == first || row.number() == rows.get(i - 1).number() + 1;
      if (row.isBlank() || !next || (height > 1 && !text)) {
        return false;
      }
    }
    return true;
  }

  private HeaderMap map(int first, int height, HeaderMatcher matcher) {
    List<RawRow> block = rows.subList(first, first + height);
    Map<String, Integer> byKey = new HashMap<>();
    Map<Integer, HeaderMatcher.Match> matches = new HashMap<>();
    List<HeaderMap.DoubleHeader> doubles = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int column : columnsOf(block)) {
      List<String> levels = levels(block, column);
      texts.add(levels.get(levels.size() - 1));
      HeaderMatcher.Match match = match(levels, matcher);
      if (match != null) {
        Integer other = byKey.get(match.column().key());
        place(column, match, other, matches, byKey, doubles);
      }
    }
    Map<Integer, FormColumn> columns = new HashMap<>();
    matches.forEach((column, match) -> columns.put(column, match.column()));
    return new HeaderMap(
        block.get(0).number(), block.get(height - 1).number(), columns, doubles, texts);
  }

  /** Of two columns with the same meaning the closer match is read, of equal ones the first. */
  private static void place(
      int column,
      HeaderMatcher.Match match,
      @Nullable Integer other,
      Map<Integer, HeaderMatcher.Match> matches,
      Map<String, Integer> byKey,
      List<HeaderMap.DoubleHeader> doubles) {
    HeaderMatcher.Match before = other == null ? null : matches.get(other);
    boolean better = before == null || match.rank() < before.rank();
    if (other != null && before != null && match.rank() == before.rank()) {
      doubles.add(new HeaderMap.DoubleHeader(match.column().header(), other, column));
    }
    if (better) {
      if (other != null) {
        matches.remove(other);
      }
      matches.put(column, match);
      byKey.put(match.column().key(), column);
    }
  }

  /**
   * A heading and its sub-heading may make one name in either order: "Quyết định" over "Số" is "Số
   * quyết định".
   */
  private static HeaderMatcher.@Nullable Match match(List<String> levels, HeaderMatcher matcher) {
    String last = levels.get(levels.size() - 1);
    for (int i = levels.size() - 2; i >= 0; i--) {
      HeaderMatcher.Match joined = matcher.match(levels.get(i) + " " + last);
      joined = joined == null ? matcher.match(last + " " + levels.get(i)) : joined;
      if (joined != null) {
        return joined;
      }
    }
    HeaderMatcher.Match alone = matcher.match(last);
    return alone == null || levels.size() == 1
        ? alone
        : new HeaderMatcher.Match(alone.column(), alone.rank() + 1);
  }

  private static Set<Integer> columnsOf(List<RawRow> block) {
    Set<Integer> columns = new TreeSet<>();
    block.forEach(row -> row.cells().forEach(cell -> columns.add(cell.column())));
    return columns;
  }

  /**
   * Texts over a column from top to bottom; a heading over several columns stands over each of
   * them.
   */
  private List<String> levels(List<RawRow> block, int column) {
    List<String> levels = new ArrayList<>(block.size());
    for (int i = 0; i < block.size(); i++) {
      RawCell own = block.get(i).cell(column);
      boolean lower =
          block.subList(i + 1, block.size()).stream().anyMatch(r -> r.cell(column) != null);
      String text = own != null ? own.text() : lower ? heading(block.get(i), column) : null;
      if (text != null
          && !text.isBlank()
          && (levels.isEmpty() || !levels.get(levels.size() - 1).equals(text))) {
        levels.add(text);
      }
    }
    return levels.isEmpty() ? List.of("") : levels;
  }

  private @Nullable String heading(RawRow row, int column) {
    if (!merged.ranges().isEmpty()) {
      return merged
          .at(row.number(), column)
          .map(range -> row.cell(range.firstColumn()))
          .map(RawCell::text)
          .orElse(null);
    }
    RawCell left = null;
    for (RawCell cell : row.cells()) {
      left = cell.column() < column ? cell : left;
    }
    return left == null ? null : left.text();
  }

  private static Map<FormCode, HeaderMatcher> matchers() {
    Map<FormCode, HeaderMatcher> matchers = new EnumMap<>(FormCode.class);
    for (FormCode form : FormCode.values()) {
      matchers.put(form, new HeaderMatcher(FormCatalog.of(form)));
    }
    return matchers;
  }
}
