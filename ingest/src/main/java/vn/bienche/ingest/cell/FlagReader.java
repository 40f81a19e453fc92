package vn.bienche.ingest.cell;

import java.util.Set;
import vn.bienche.ingest.text.Words;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.warehouse.value.RuleCode;

/** A mark: {@code x} or nothing. */
final class FlagReader implements CellReader {

  private static final Set<String> YES = Set.of("x", "×", "✓", "✔", "v", "co", "1", "true", "+");
  private static final Set<String> NO = Set.of("khong", "0", "false", "o");

  @Override
  public Parsed<Object> read(RawCell cell, ReadingContext context) {
    String mark = Words.plain(Words.tidy(cell.text()));
    if (YES.contains(mark)) {
      return Parsed.of(true);
    }
    return NO.contains(mark) ? Parsed.of(false) : Parsed.bad(Problem.of(RuleCode.CE_011));
  }
}
