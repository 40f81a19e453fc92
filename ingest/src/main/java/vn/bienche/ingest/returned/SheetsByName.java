package vn.bienche.ingest.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.Finding;

/** Finds the sheet on which a finding stands. */
final class SheetsByName {

  private final Map<String, Sheet> sheets = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final @Nullable Sheet only;

  private SheetsByName(Workbook workbook, @Nullable Sheet only) {
    for (Sheet sheet : workbook) {
      sheets.put(key(sheet.getSheetName()), sheet);
      names.add(sheet.getSheetName());
    }
    this.only = only;
  }

  static SheetsByName of(Workbook workbook) {
    return new SheetsByName(workbook, null);
  }

  /** For a file that has no sheet names of its own: all its findings stand on one sheet. */
  static SheetsByName single(Workbook workbook, Sheet only) {
    return new SheetsByName(workbook, only);
  }

  /** Names in the order of the tabs. */
  List<String> names() {
    return List.copyOf(names);
  }

  Optional<Sheet> sheet(Finding finding) {
    if (only != null) {
      return Optional.of(only);
    }
    String name = finding.source().sheet();
    return name == null ? Optional.empty() : Optional.ofNullable(sheets.get(key(name)));
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
