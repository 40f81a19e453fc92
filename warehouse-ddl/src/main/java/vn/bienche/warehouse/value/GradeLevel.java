package vn.bienche.warehouse.value;

import java.util.Optional;

/**
 * The five levels to which every grade and career title is mapped ("… và tương đương"), highest
 * first.
 */
public enum GradeLevel {
  CVCC("Chuyên viên cao cấp"),
  CVC("Chuyên viên chính"),
  CV("Chuyên viên"),
  CS("Cán sự"),
  NV("Nhân viên");

  private final String vietnameseName;

  GradeLevel(String vietnameseName) {
    this.vietnameseName = vietnameseName;
  }

  public String vietnameseName() {
    return vietnameseName;
  }

  /** The level whose Vietnamese name this is, exactly as {@link #vietnameseName} gives it. */
  public static Optional<GradeLevel> ofName(String name) {
    for (GradeLevel level : values()) {
      if (level.vietnameseName.equals(name)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
