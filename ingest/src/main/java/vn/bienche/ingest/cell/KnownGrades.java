package vn.bienche.ingest.cell;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bienche.warehouse.contract.Grade;
import vn.bienche.warehouse.contract.GradeCatalog;
import vn.bienche.warehouse.value.GradeLevel;

/**
 * The grades of the contract and those that the province adds.
 *
 * @param own codes of the province
 */
public record KnownGrades(Map<String, GradeLevel> own) implements Serializable {

  private static final int GROUPS = 3;

  public KnownGrades {
    own = Map.copyOf(own);
  }

  /** Level of a grade. */
  public Optional<GradeLevel> level(String code) {
    GradeLevel added = own.get(code);
    return added != null ? Optional.of(added) : GradeCatalog.of(code).map(Grade::level);
  }

  /** The code as the list has it; Excel takes {@code 01.003} for a number and drops its zeros. */
  public Optional<String> find(String code) {
    if (level(code).isPresent()) {
      return Optional.of(code);
    }
    return restored(code).filter(c -> level(c).isPresent());
  }

  /** All codes. */
  public List<String> codes() {
    List<String> codes = new ArrayList<>(GradeCatalog.all().stream().map(Grade::code).toList());
    codes.addAll(own.keySet());
    return codes;
  }

  /**
   * {@code 1.003}, {@code 1.01} and {@code 1003} are what Excel leaves of {@code 01.003} and {@code
   * 01.010}.
   */
  private static Optional<String> restored(String code) {
    String[] parts = code.replace(',', '.').split("\\.");
    if (!code.matches("\\d{1,2}[.,]\\d{1,3}|\\d{4,5}")) {
      return Optional.empty();
    }
    String group = parts.length == 2 ? parts[0] : code.substring(0, code.length() - GROUPS);
    String number = parts.length == 2 ? parts[1] : code.substring(code.length() - GROUPS);
    return Optional.of(
        "0".repeat(2 - group.length())
            + group
            + "."
            + number
            + "0".repeat(GROUPS - number.length()));
  }
}
