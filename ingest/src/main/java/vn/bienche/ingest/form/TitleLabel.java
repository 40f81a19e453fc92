package vn.bienche.ingest.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.PeriodKind;

/** The labelled values of a title block. */
public enum TitleLabel {
  UNIT(null, "ma don vi", "ma dv", "ma co quan"),
  UNIT_NAME(
      null, "ten don vi", "don vi", "ten co quan", "co quan", "co quan, don vi", "don vi bao cao"),
  STAFF_CODE(null, "ma can bo", "ma cb", "ma cbccvc", "so hieu cbcc"),
  FULL_NAME(null, "ho va ten", "ho ten"),
  AS_OF(PeriodKind.DATE, "thoi diem", "tinh den ngay", "tinh den", "thoi diem bao cao"),
  EFFECTIVE_FROM(
      PeriodKind.DATE, "hieu luc tu", "hieu luc tu ngay", "co hieu luc tu", "ap dung tu"),
  MONTH(PeriodKind.MONTH, "thang", "thang bao cao"),
  QUARTER(PeriodKind.QUARTER, "quy"),
  YEAR(PeriodKind.YEAR, "nam", "nam bao cao");

  /** Any label, followed by a colon, at the start of a line or after a space or bracket. */
  private static final Pattern ANY = Pattern.compile("(?:^|[ ,;(])(" + alternatives() + ") ?[:：]");

  private final @Nullable PeriodKind period;

  /** Words without accents, separated by bars. */
  private final String words;

  TitleLabel(@Nullable PeriodKind period, String... words) {
    this.period = period;
    this.words = String.join("|", words);
  }

  /** Kind of the period that the label announces, or null for no period. */
  public @Nullable PeriodKind period() {
    return period;
  }

  /** The label that these words without accents are. */
  static @Nullable TitleLabel of(String plain) {
    for (TitleLabel label : values()) {
      if (List.of(label.words.split("\\|")).contains(plain)) {
        return label;
      }
    }
    return null;
  }

  /** Finds labels in a line without accents. */
  static Matcher in(String plainLine) {
    return ANY.matcher(plainLine);
  }

  private static String alternatives() {
    List<String> all = new java.util.ArrayList<>();
    for (TitleLabel label : values()) {
      all.addAll(List.of(label.words.split("\\|")));
    }
    all.sort((a, b) -> b.length() - a.length());
    return String.join("|", all);
  }
}
