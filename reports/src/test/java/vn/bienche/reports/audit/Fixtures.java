package vn.bienche.reports.audit;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Tables of the tests: published ones as the province printed them, and correct ones. */
final class Fixtures {

  static final List<String> PUBLISHED =
      List.of(
          "establishment_quota",
          "grade_current",
          "headcount_2023_11_15",
          "target_structure_2026",
          "target_structure_2026_text",
          "working_hours_2024");

  static final List<String> CORRECT =
      List.of(
          "R01",
          "R02",
          "R03",
          "R06",
          "R07",
          "R08",
          "R08P",
          "R11",
          "R12",
          "R14",
          "R15",
          "R17",
          "co_cau_ngach",
          "danh_muc_vi_tri");

  private Fixtures() {}

  static Path file(String name) {
    try {
      return Path.of(Objects.requireNonNull(Fixtures.class.getResource(name), name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static Path correct(String name) {
    return file("correct/" + name + ".csv");
  }

  static Path published(String name) {
    return file("published/" + name + ".csv");
  }
}
