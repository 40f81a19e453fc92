package vn.bienche.warehouse.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Other spellings of units' names seen in real documents, read from {@code unit_aliases.csv}; for
 * matching only.
 */
public final class UnitAliases {

  private static final Map<String, List<String>> ALIASES = load();

  private UnitAliases() {}

  /** Other names of a unit. */
  public static List<String> of(String unitCode) {
    return ALIASES.getOrDefault(unitCode, List.of());
  }

  private static Map<String, List<String>> load() {
    return ContractFile.records("unit_aliases.csv").stream()
        .collect(
            Collectors.groupingBy(
                line -> Objects.requireNonNull(line.get("unit_id")),
                Collectors.mapping(
                    line -> Objects.requireNonNull(line.get("alias")),
                    Collectors.toUnmodifiableList())));
  }
}
