package vn.bienche.ingest.submission;

import java.util.ArrayList;
import java.util.List;
import vn.bienche.ingest.cell.Codes;
import vn.bienche.ingest.identity.KnownUnits;

/** Finds units by code, name or alias, for matching only. */
final class UnitNames {

  private final UnitTree units;
  private final KnownUnits names;

  UnitNames(UnitTree units) {
    this.units = units;
    this.names = units.names();
  }

  boolean isUnit(String codeOrName) {
    return units.contains(Codes.normal(codeOrName)) || !names.named(codeOrName).isEmpty();
  }

  /** Whether code or name means a unit below the other one. */
  boolean isBelow(String codeOrName, String unit) {
    String code = Codes.normal(codeOrName);
    if (units.contains(code)) {
      return units.isWithin(code, unit);
    }
    return names.named(codeOrName).stream().anyMatch(found -> units.isWithin(found, unit));
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
}
