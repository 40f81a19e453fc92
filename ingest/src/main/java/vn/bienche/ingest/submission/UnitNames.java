package vn.bienche.ingest.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bienche.ingest.cell.Codes;
import vn.bienche.ingest.text.Words;
import vn.bienche.warehouse.contract.UnitAliases;

/** Finds units by code, name or alias, for matching only. */
final class UnitNames {

  private final UnitTree units;
  private final Map<String, Set<String>> byName = new HashMap<>();

  UnitNames(UnitTree units) {
    this.units = units;
    for (String code : units.codes()) {
      units.find(code).ifPresent(u -> add(u.name(), code));
      UnitAliases.of(code).forEach(alias -> add(alias, code));
    }
  }

  boolean isUnit(String codeOrName) {
    return units.contains(Codes.normal(codeOrName)) || byName.containsKey(Words.key(codeOrName));
  }

  /** Whether code or name means a unit below the other one. */
  boolean isBelow(String codeOrName, String unit) {
    String code = Codes.normal(codeOrName);
    if (units.contains(code)) {
      return units.isWithin(code, unit);
    }
    return byName.getOrDefault(Words.key(codeOrName), Set.of()).stream()
        .anyMatch(found -> units.isWithin(found, unit));
  }

  /** Names of the units below a unit. */
  List<String> below(String unit) {
    List<String> below = new ArrayList<>();
    for (String code : units.codes()) {
      if (!code.equals(unit) && units.isWithin(code, unit)) {
        units.find(code).map(UnitSpan::name).ifPresent(below::add);
      }
    }
    return below;
  }

  private void add(String name, String code) {
    byName.computeIfAbsent(Words.key(name), k -> new HashSet<>()).add(code);
  }
}
