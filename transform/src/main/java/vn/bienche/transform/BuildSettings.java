package vn.bienche.transform;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.bienche.transform.source.SettingCatalog;
import vn.bienche.warehouse.contract.Grade;

/**
 * What a build may be told.
 *
 * @param knownOn only submissions that had been received by the end of this day count ("as it was
 *     known on"); null when all do
 * @param values settings that differ from their defaults, by the names of {@link SettingCatalog}
 * @param ownGrades grades that the province adds to the contract's list
 */
public record BuildSettings(
    @Nullable LocalDate knownOn, Map<String, String> values, List<Grade> ownGrades) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  public static final BuildSettings DEFAULT = new BuildSettings(null, Map.of(), List.of());

  public BuildSettings {
    values = Map.copyOf(values);
    ownGrades = List.copyOf(ownGrades);
    for (String name : values.keySet()) {
      if (!SettingCatalog.all().containsKey(name)) {
        throw new IllegalArgumentException("unknown setting: " + name);
      }
    }
  }

  /** The data on which figures rest, as documents name them. */
  String dataText(String versions) {
    return knownOn == null
        ? versions
        : versions + ", theo số liệu có đến ngày " + DAY.format(knownOn);
  }

  /** All effective settings in one text; the same text gives the same figures. */
  String text() {
    Map<String, String> effective = new TreeMap<>();
    SettingCatalog.all().forEach((name, setting) -> effective.put(name, setting.otherwise()));
    effective.putAll(values);
    return "known_on=" + knownOn + " grades=" + ownGrades + " " + effective;
  }
}
