package vn.bienche.ingest.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bienche.ingest.cell.Codes;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

/**
 * Reads names such as {@code HG-I-1_NKCV_2024-01_v2.xlsx}: unit, form, period and version between
 * underscores.
 */
public final class FileName {

  private static final Pattern VERSION = Pattern.compile("[vV](\\d{1,6})");
  private static final Pattern UNIT = Pattern.compile("[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)+");

  private FileName() {}

  /** What the name says; parts that say nothing are passed over. */
  public static Declared read(String name) {
    int dot = name.lastIndexOf('.');
    List<String> parts = parts(dot > 0 ? name.substring(0, dot) : name);
    FormCode form = null;
    String unit = null;
    Period period = null;
    Integer version = null;
    for (String part : parts) {
      Matcher v = VERSION.matcher(part);
      Optional<Period> p = Period.parse(part).filter(found -> !found.equals(Period.NONE));
      if (v.matches()) {
        version = Integer.valueOf(v.group(1));
      } else if (form == null && FormCode.of(part).isPresent()) {
        form = FormCode.of(part).get();
      } else if (period == null && p.isPresent()) {
        period = p.get();
      } else if (unit == null && form == null && UNIT.matcher(part).matches()) {
        unit = Codes.normal(part);
      }
    }
    // Any two words with a hyphen look like a code: only beside a form it is one
    return new Declared(form, form == null ? null : unit, period, version, null);
  }

  /**
   * Copies of browsers and Explorer end in {@code (1)}, and a returned .csv in {@code .csv.xlsx};
   * both are no part of the name.
   */
  private static List<String> parts(String stem) {
    List<String> parts = new ArrayList<>();
    String name = stem.replaceAll("(?i)\\.(csv|txt|tsv|xls[xm]?)$", "");
    for (String part : name.replaceAll(" ?\\(\\d+\\)$", "").split("[_ ]+")) {
      if (!part.isBlank()) {
        parts.add(part);
      }
    }
    return parts;
  }
}
