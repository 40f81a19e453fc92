package vn.bienche.ingest.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.contract.FormSpec;

/** Finds the column of a form that a header's text means. */
final class HeaderMatcher {

  /**
   * @param column that the text means
   * @param rank 0 for the printed text, higher for looser resemblance
   */
  record Match(FormColumn column, int rank) {}

  /** Hundreds of workbooks have the same few headers; a sheet's other first rows come once. */
  private static final int MOST_REMEMBERED = 4_096;

  private final Map<String, Optional<Match>> remembered = new ConcurrentHashMap<>();
  private final Map<String, Match> exact = new HashMap<>();
  private final Map<String, Match> withoutRemark = new HashMap<>();
  private final Map<String, Match> plain = new HashMap<>();

  HeaderMatcher(FormSpec spec) {
    for (FormColumn column : spec.columns()) {
      add(column, List.of(column.header()), 0);
    }
    for (FormColumn column : spec.columns()) {
      add(column, column.synonyms(), 1);
    }
  }

  @Nullable Match match(String text) {
    Optional<Match> known = remembered.get(text);
    if (known == null) {
      known = Optional.ofNullable(compare(text));
      if (remembered.size() < MOST_REMEMBERED) {
        remembered.put(text, known);
      }
    }
    return known.orElse(null);
  }

  private @Nullable Match compare(String text) {
    Match strict = exact.get(HeaderText.key(text));
    if (strict != null) {
      return strict;
    }
    Match loose = withoutRemark.get(HeaderText.withoutRemark(text));
    return loose == null ? plain.get(HeaderText.plain(text)) : loose;
  }

  private void add(FormColumn column, List<String> texts, int rank) {
    for (String text : texts) {
      exact.putIfAbsent(HeaderText.key(text), new Match(column, rank));
      withoutRemark.putIfAbsent(HeaderText.withoutRemark(text), new Match(column, rank + 2));
      plain.putIfAbsent(HeaderText.plain(text), new Match(column, rank + 4));
    }
  }
}
