package vn.bienche.ingest.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

/**
 * The texts above a form's header, one row each in the first column; the Party's name stands on the
 * right of the first.
 */
final class TitleBlock {

  static final String PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM";

  /** Row of the unit's name, printed in bold. */
  static final int NAME_ROW = 1;

  /** Row of the form's name, printed large over all columns. */
  static final int TITLE_ROW = 3;

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private TitleBlock() {}

  static List<String> lines(FormCode form, SendingUnit unit, Period period) {
    List<String> lines = new ArrayList<>();
    lines.add(unit.superior().toUpperCase(VIETNAMESE));
    lines.add(unit.name().toUpperCase(VIETNAMESE));
    lines.add("*");
    lines.add(form.vietnameseName().toUpperCase(VIETNAMESE));
    lines.add("Biểu: " + form.name());
    lines.add("Mã đơn vị: " + unit.code());
    lines.add("Tên đơn vị: " + unit.name());
    PeriodLine.of(form, period).ifPresent(lines::add);
    return lines;
  }
}
