package vn.bienche.ingest.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.text.Words;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.warehouse.contract.NearestValue;
import vn.bienche.warehouse.value.RuleCode;

/** One of a closed list, in the contract's own spelling. */
final class EnumReader implements CellReader {

  private static final String EQUIVALENT = " " + Words.key("và tương đương");

  private final List<String> allowed;
  private final Set<String> exact;
  private final Map<String, String> byKey = new HashMap<>();

  EnumReader(List<String> allowed) {
    this.allowed = allowed;
    this.exact = Set.copyOf(allowed);
    allowed.forEach(value -> byKey.put(Words.key(value), value));
  }

  @Override
  public Parsed<Object> read(RawCell cell, ReadingContext context) {
    String value = value(cell.text());
    return value == null
        ? Parsed.bad(
            new Problem(
                RuleCode.CE_006,
                String.join(" | ", allowed),
                NearestValue.of(cell.text(), allowed).orElse("")))
        : Parsed.of(value);
  }

  private @Nullable String value(String text) {
    if (exact.contains(text)) {
      return text;
    }
    String key = Words.key(text);
    String shorter =
        key.endsWith(EQUIVALENT) ? key.substring(0, key.length() - EQUIVALENT.length()) : key;
    String found = byKey.get(shorter.replaceAll("[.;,]$", ""));
    return found == null ? byKey.get(key) : found;
  }
}
