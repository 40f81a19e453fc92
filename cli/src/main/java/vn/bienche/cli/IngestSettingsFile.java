package vn.bienche.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.bienche.ingest.IngestSettings;
import vn.bienche.warehouse.contract.Grade;
import vn.bienche.warehouse.home.Settings;
import vn.bienche.warehouse.value.GradeLevel;

/**
 * What a province says in its settings about the reading of workbooks; a value that cannot be
 * understood is refused, since a limit that silently does not hold is worse than none.
 */
final class IngestSettingsFile {

  private static final String OWN_GRADES = "ingest.own-grades";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int PERSONS = 100_000;
  private static final int MEGABYTES = 1_000_000;
  private static final long MEBIBYTE = 1 << 20;

  private IngestSettingsFile() {}

  static IngestSettings of(Settings settings) {
    IngestSettings usual = IngestSettings.usual();
    int percent =
        number(settings, "ingest.gone-percent", percent(usual.shrinkShare()), HUNDRED.intValue());
    Map<String, GradeLevel> grades = new LinkedHashMap<>();
    ownGrades(settings).forEach(grade -> grades.put(grade.code(), grade.level()));
    return new IngestSettings(
        BigDecimal.valueOf(percent).divide(HUNDRED).doubleValue(),
        number(settings, "ingest.gone-persons", usual.shrinkPersons(), PERSONS),
        MEBIBYTE
            * number(settings, "ingest.max-file-mb", megabytes(usual.maxFileBytes()), MEGABYTES),
        MEBIBYTE
            * number(
                settings, "ingest.max-unpacked-mb", megabytes(usual.maxInflatedBytes()), MEGABYTES),
        number(settings, "ingest.max-unpacked-ratio", usual.maxInflationRatio(), MEGABYTES),
        grades);
  }

  /** Grades that the province adds, as {@code 01.777=CV; V.99.01=CVC}. */
  static List<Grade> ownGrades(Settings settings) {
    List<Grade> grades = new ArrayList<>();
    for (String entry : settings.text(OWN_GRADES, "").split("[;,]")) {
      if (!entry.isBlank()) {
        grades.add(grade(entry.strip()));
      }
    }
    return grades;
  }

  private static Grade grade(String entry) {
    String[] sides = entry.split("=", -1);
    try {
      GradeLevel level =
          GradeLevel.valueOf(sides[sides.length - 1].strip().toUpperCase(Locale.ROOT));
      String code = sides[0].strip().toUpperCase(Locale.ROOT);
      if (sides.length == 2 && code.matches("[\\p{L}\\p{N}.]{2,20}")) {
        return new Grade(code, level.vietnameseName(), level, "", OWN_GRADES);
      }
    } catch (IllegalArgumentException unknown) {
      throw new UsageFault("settings.bad-value", OWN_GRADES, entry);
    }
    throw new UsageFault("settings.bad-value", OWN_GRADES, entry);
  }

  private static int number(Settings settings, String name, int otherwise, int most) {
    String text = settings.text(name).orElse(null);
    if (text == null) {
      return otherwise;
    }
    String digits = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
    boolean good = digits.matches("\\d{1,7}") && Integer.parseInt(digits) <= most;
    if (!good || Integer.parseInt(digits) < 1) {
      throw new UsageFault("settings.bad-value", name, text);
    }
    return Integer.parseInt(digits);
  }

  private static int percent(double share) {
    return (int) Math.round(share * HUNDRED.intValue());
  }

  private static int megabytes(long bytes) {
    return (int) (bytes / MEBIBYTE);
  }
}
