package vn.bienche.ingest.returned;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.bienche.ingest.workbook.CutWorkbook;
import vn.bienche.warehouse.value.Finding;

/** The rows of a workbook that are marked or lose their marks; by part of their sheet, from 1. */
final class WantedRows {

  private final Map<String, Set<Integer>> byPart = new HashMap<>();

  /**
   * Rows of the places that come first.
   *
   * @param sorted findings in the order in which they are marked
   * @param most places that are marked
   */
  static WantedRows of(List<Finding> sorted, List<CutWorkbook.Sheet> sheets, int most) {
    Map<String, String> parts = new HashMap<>();
    sheets.forEach(sheet -> parts.put(FindingPlaces.key(sheet.name()), sheet.part()));
    WantedRows wanted = new WantedRows();
    Set<Object> places = new HashSet<>();
    for (Finding finding : sorted) {
      String sheet = finding.source().sheet();
      String part = sheet == null ? null : parts.get(FindingPlaces.key(sheet));
      Optional<CellPlace> place = CellPlace.of(finding.source().cell());
      if (part != null && place.isPresent() && places.add(List.of(part, place.get()))) {
        wanted.rows(part).add(place.get().row() + 1);
      }
      if (places.size() == most) {
        break;
      }
    }
    return wanted;
  }

  /** Adds further rows; false where all are there already. */
  boolean add(String part, Collection<Integer> rows) {
    return rows(part).addAll(rows);
  }

  boolean contains(String part, int row) {
    return rows(part).contains(row);
  }

  boolean isEmpty(String part) {
    return rows(part).isEmpty();
  }

  private Set<Integer> rows(String part) {
    return byPart.computeIfAbsent(part, p -> new HashSet<>());
  }
}
