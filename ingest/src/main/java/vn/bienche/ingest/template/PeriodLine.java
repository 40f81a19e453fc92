package vn.bienche.ingest.template;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

/** The period line of a title block, such as {@code Tháng: 01/2024}. */
final class PeriodLine {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MM/uuuu", Locale.ROOT);

  private PeriodLine() {}

  /** The line, or empty where the form has no period. */
  static Optional<String> of(FormCode form, Period period) {
    return switch (period.kind()) {
      case DATE -> Optional.of(dateLabel(form) + ": " + DAY.format(period.firstDay()));
      case MONTH -> Optional.of("Tháng: " + MONTH.format(period.firstDay()));
      case QUARTER ->
          Optional.of("Quý: " + (period.firstDay().getMonthValue() + 2) / 3 + "/" + period.year());
      case YEAR -> Optional.of("Năm: " + period.year());
      case NONE -> Optional.empty();
    };
  }

  private static String dateLabel(FormCode form) {
    return form == FormCode.B3 || form == FormCode.KNL ? "Hiệu lực từ" : "Thời điểm";
  }
}
