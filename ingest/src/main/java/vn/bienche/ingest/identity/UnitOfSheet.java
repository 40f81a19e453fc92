package vn.bienche.ingest.identity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.form.TitleBlock;
import vn.bienche.ingest.form.TitleLabel;
import vn.bienche.ingest.text.Words;
import vn.bienche.ingest.workbook.RawCell;

/**
 * Whose a sheet is by the unit's name in its title block: behind a label, or in the letterhead.
 *
 * @param name as written
 * @param codes of the units that it may mean; none where no unit has this name
 */
record UnitOfSheet(String name, Set<String> codes) {

  /** The name behind a label, or null where there is no such label. */
  static @Nullable UnitOfSheet labelled(TitleBlock title, KnownUnits units) {
    UnitOfSheet first = null;
    for (TitleLabel label : List.of(TitleLabel.UNIT, TitleLabel.UNIT_NAME)) {
      RawCell cell = title.value(label);
      boolean named = cell != null && !UnitLabel.isCode(cell.text());
      UnitOfSheet found =
          cell == null || !named
              ? null
              : new UnitOfSheet(Words.tidy(cell.text()), units.named(cell.text(), title.lines()));
      if (found != null && !found.codes().isEmpty()) {
        return found;
      }
      first = first == null ? found : first;
    }
    return first;
  }

  /** The unit that the letterhead names, or null. */
  static @Nullable UnitOfSheet inLetterhead(TitleBlock title, KnownUnits units) {
    Set<String> codes = units.lowest(title.lines());
    for (String line : title.lines()) {
      if (units.named(line).stream().anyMatch(codes::contains)) {
        return new UnitOfSheet(line, codes);
      }
    }
    return null;
  }

  boolean isCertain() {
    return codes.size() == 1;
  }

  String code() {
    return codes.iterator().next();
  }
}
