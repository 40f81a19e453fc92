package vn.bienche.ingest.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.cell.PeriodReader;
import vn.bienche.ingest.form.TitleBlock;
import vn.bienche.ingest.form.TitleLabel;
import vn.bienche.ingest.text.Words;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.PeriodKind;

/** Finds the period of a form in its title block. */
final class PeriodLines {

  private static final Pattern DATE_LINE = Pattern.compile("ngay[ .…_\\d]*thang[ .…_\\d]*nam.*");
  private static final Pattern DAY =
      Pattern.compile("(?:thoi diem|tinh den|hieu luc tu|ap dung tu)(?: het)?(?: ngay)? (\\d.*)");
  private static final Pattern MONTH = Pattern.compile("thang (\\d{1,2} ?(?:/|nam|-) ?\\d{4})");
  private static final Pattern QUARTER =
      Pattern.compile("quy ((?:[1-4]|iv|i{1,3}) ?(?:/|nam|-) ?(?:nam )?\\d{4})");
  private static final Pattern YEAR = Pattern.compile("\\bnam (\\d{4})\\b");

  private PeriodLines() {}

  /** The kinds of period that a form may carry, the usual one first. */
  static List<PeriodKind> kinds(FormCode form) {
    return form == FormCode.BDNS
        ? List.of(PeriodKind.MONTH, PeriodKind.QUARTER)
        : List.of(form.periodKind());
  }

  /** The period behind a label, if the label stands there and its value can be read. */
  static Optional<Period> labelled(FormCode form, TitleBlock title, int latestYear) {
    for (PeriodKind kind : kinds(form)) {
      RawCell value = value(kind, title);
      Optional<Period> period =
          value == null ? Optional.empty() : PeriodReader.read(value, kind, latestYear);
      if (period.isPresent()) {
        return period;
      }
    }
    return Optional.empty();
  }

  /** The text behind a label that is no period, or null. */
  static @Nullable String unreadable(FormCode form, TitleBlock title) {
    for (PeriodKind kind : kinds(form)) {
      RawCell value = value(kind, title);
      if (value != null) {
        return value.text();
      }
    }
    return null;
  }

  /**
   * A period in a line without label, such as {@code NHẬT KÝ CÔNG VIỆC THÁNG 01 NĂM 2024}; place
   * and date are none.
   */
  static Optional<Period> inLines(FormCode form, TitleBlock title, int latestYear) {
    for (String line : title.lines()) {
      String plain = Words.plain(line).toLowerCase(Locale.ROOT);
      for (PeriodKind kind : kinds(form)) {
        Matcher found = pattern(kind).matcher(plain);
        boolean dateLine = kind != PeriodKind.DATE && DATE_LINE.matcher(plain).find();
        if (!dateLine && found.find()) {
          Optional<Period> period = PeriodReader.read(found.group(1), kind, latestYear);
          if (period.isPresent()) {
            return period;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** How the line looks, for a clerk who has to add it. */
  static String example(FormCode form) {
    return switch (form) {
      case B3, KNL -> "Hiệu lực từ: 05/01/2024";
      default ->
          switch (form.periodKind()) {
            case DATE -> "Thời điểm: 15/11/2023";
            case MONTH -> "Tháng: 01/2024";
            case QUARTER -> "Quý: I/2025";
            case YEAR, NONE -> "Năm: 2024";
          };
    };
  }

  private static @Nullable RawCell value(PeriodKind kind, TitleBlock title) {
    for (TitleLabel label : TitleLabel.values()) {
      if (label.period() == kind && title.value(label) != null) {
        return title.value(label);
      }
    }
    return null;
  }

  private static Pattern pattern(PeriodKind kind) {
    return switch (kind) {
      case MONTH -> MONTH;
      case QUARTER -> QUARTER;
      case YEAR -> YEAR;
      case DATE, NONE -> DAY;
    };
  }
}
