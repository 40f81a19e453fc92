package vn.bienche.ingest.returned;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.WorkbookResult;
import vn.bienche.ingest.submission.RosterDifference;
import vn.bienche.ingest.submission.SentTotals;
import vn.bienche.warehouse.value.Language;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.Severity;
import vn.bienche.warehouse.value.Verdict;

/** Words for severities, verdicts, periods and numbers as they stand on a returned workbook. */
record Wording(Language language) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);
  private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

  String choose(String vietnamese, String english) {
    return language.choose(vietnamese, english);
  }

  String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> choose("Lỗi", "Error");
      case WARNING -> choose("Cảnh báo", "Warning");
      case REPAIR -> choose("Đã tự sửa", "Repaired");
    };
  }

  String verdict(Verdict verdict) {
    return switch (verdict) {
      case ACCEPTED -> choose("đã nhận", "accepted");
      case UNCHANGED -> choose("đã nhận trước đây, không thay đổi", "accepted before, unchanged");
      case HELD -> choose("tạm giữ, chờ xác nhận", "held until confirmed");
      case REFUSED -> choose("không nhận được", "refused");
      case SKIPPED -> choose("bỏ qua", "skipped");
    };
  }

  String period(Period period) {
    LocalDate first = period.firstDay();
    return switch (period.kind()) {
      case DATE -> DAY.format(first);
      case MONTH -> choose("tháng ", "") + MONTH.format(first);
      case QUARTER ->
          choose("quý ", "quarter ")
              + QUARTERS.get((first.getMonthValue() - 1) / 3)
              + "/"
              + first.getYear();
      case YEAR -> choose("năm ", "") + first.getYear();
      case NONE -> "";
    };
  }

  /** A count with the language's thousands separator. */
  String count(long number) {
    return String.format(locale(), "%,d", number);
  }

  /** One line on what became of a form, unit and period. */
  String outcome(WorkbookResult outcome) {
    List<String> subject = new ArrayList<>();
    add(subject, choose("biểu ", "form "), outcome.form() == null ? null : outcome.form().name());
    add(subject, choose("đơn vị ", "unit "), outcome.unit());
    add(
        subject,
        choose("kỳ ", "period "),
        outcome.period() == null ? null : period(outcome.period()));
    String who = subject.isEmpty() ? choose("tệp", "workbook") : String.join(", ", subject);
    String line =
        who.substring(0, 1).toUpperCase(Locale.ROOT)
            + who.substring(1)
            + ": "
            + verdict(outcome.verdict());
    return outcome.rowsRead() == 0 ? line : line + ". " + rows(outcome);
  }

  /** One line on how many persons a roster has, and how many came and went. */
  String difference(RosterDifference difference) {
    String heading =
        choose("Đơn vị ", "Unit ")
            + difference.unit()
            + ": "
            + count(difference.currentCount())
            + choose(" người (", " persons (")
            + period(difference.current())
            + choose("), lần trước ", "), before ")
            + count(difference.previousCount())
            + choose(" người (", " persons (")
            + period(difference.previous())
            + ")";
    if (difference.isEmpty()) {
      return heading + choose("; không có thay đổi.", "; no change.");
    }
    return heading
        + choose("; không còn ", "; gone ")
        + count(difference.gone().size())
        + choose(", người mới ", ", new ")
        + count(difference.arrived().size())
        + choose(", đổi ngạch hoặc vị trí ", ", changes of grade or position ")
        + count(difference.changed().size())
        + ".";
  }

  /**
   * One line on what the loaded rows of a form add up to; kinds of which there is none are left
   * out.
   */
  String totals(SentTotals totals) {
    StringBuilder line =
        new StringBuilder(choose("Tổng số đã nhận của biểu ", "Loaded of form "))
            .append(totals.form().name())
            .append(": ")
            .append(count(totals.rows()))
            .append(choose(" dòng", " rows"));
    totals
        .sums()
        .forEach(
            (name, sum) -> {
              if (sum.signum() != 0) {
                line.append("; ").append(name).append(' ').append(number(sum));
              }
            });
    return line.append('.').toString();
  }

  /** The rows of a group, such as {@code dòng 14 – 230}; empty where no row is meant. */
  String rows(FindingGroup group) {
    Integer first = group.firstRow();
    Integer last = group.lastRow();
    if (first == null || last == null) {
      return "";
    }
    String row = choose("dòng ", "row ");
    return first.equals(last) ? row + first : row + first + " – " + last;
  }

  private String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(locale());
    format.setMaximumFractionDigits(2);
    return format.format(number);
  }

  private Locale locale() {
    return language == Language.VI ? Locale.GERMANY : Locale.ENGLISH;
  }

  private String rows(WorkbookResult outcome) {
    String read = choose("Đã đọc ", "Rows read ") + count(outcome.rowsRead()) + choose(" dòng", "");
    boolean counts =
        outcome.verdict() == Verdict.ACCEPTED || outcome.verdict() == Verdict.UNCHANGED;
    if (!counts) {
      return read;
    }
    String warned =
        outcome.rowsWarned() == 0
            ? ""
            : choose(" (trong đó có cảnh báo ", " (with warnings ")
                + count(outcome.rowsWarned())
                + ")";
    return read
        + choose(": nhận ", ": loaded ")
        + count(outcome.rowsLoaded())
        + warned
        + choose(", không nhận ", ", rejected ")
        + count(outcome.rowsRejected());
  }

  private static void add(List<String> parts, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      parts.add(name + value);
    }
  }
}
