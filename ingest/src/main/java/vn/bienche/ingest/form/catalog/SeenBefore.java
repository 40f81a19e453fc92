package vn.bienche.ingest.form.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.form.FormRow;

/** Remembers in which row a key stood first. */
final class SeenBefore {

  private final Map<Object, String> first = new HashMap<>();

  /**
   * Where the key stood before, or null when this row is the first; the row alone within the same
   * sheet, else with the sheet's name.
   */
  @Nullable String notedBefore(FormRow row, Object... key) {
    String here = row.sheet() + "\n" + row.number();
    String before = first.putIfAbsent(key.length == 1 ? key[0] : List.of(key), here);
    if (before == null) {
      return null;
    }
    String[] parts = before.split("\n");
    return parts[0].equals(row.sheet()) ? parts[1] : parts[1] + " (" + parts[0] + ")";
  }
}
