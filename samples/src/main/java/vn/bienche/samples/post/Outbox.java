package vn.bienche.samples.post;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.bienche.ingest.template.FormSheet;
import vn.bienche.ingest.template.SendingUnit;
import vn.bienche.ingest.template.Signature;
import vn.bienche.samples.data.Unit;
import vn.bienche.samples.form.SampleWorkbook;
import vn.bienche.samples.people.Person;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

/** Collects workbooks; each is built when it is asked for. */
final class Outbox {

  private static final String PLACE = "Hậu Giang";
  private static final String SUPERIOR = "Tỉnh ủy Hậu Giang";
  private static final int FIRST_HOUR = 8;
  private static final int OFFICE_HOURS = 8;
  private static final int MINUTE = 15;

  private final List<Supplier<SampleWorkbook>> workbooks = new ArrayList<>();

  List<Supplier<SampleWorkbook>> workbooks() {
    return List.copyOf(workbooks);
  }

  /** Adds a workbook of one form, named by unit, form and period. */
  void send(String folder, LocalDate sent, Supplier<FormSheet> sheet) {
    workbooks.add(() -> named(folder, sent, sheet.get()));
  }

  /** Adds a workbook of several forms under a name of its own. */
  void send(String folder, String fileName, LocalDate sent, Supplier<List<FormSheet>> sheets) {
    workbooks.add(
        () -> new SampleWorkbook(folder, fileName, received(sent, fileName), sheets.get()));
  }

  static FormSheet sheet(Unit unit, FormCode form, Period period, List<Map<String, Object>> rows) {
    return FormSheet.of(form, new SendingUnit(unit.code(), unit.name(), SUPERIOR), period, rows);
  }

  /** The last official fills the form, the first person of the unit signs it. */
  static Signature signature(List<Person> persons, LocalDate day) {
    Person preparer =
        persons.stream()
            .filter(p -> !p.seat().isContract())
            .reduce((before, last) -> last)
            .orElse(persons.get(0));
    return new Signature(PLACE, day, preparer.name(), persons.get(0).name());
  }

  private static SampleWorkbook named(String folder, LocalDate sent, FormSheet sheet) {
    String period = sheet.period().equals(Period.NONE) ? "" : "_" + sheet.period().text();
    String name = sheet.unit().code() + "_" + sheet.form().name() + period + ".xlsx";
    return new SampleWorkbook(folder, name, received(sent, name), List.of(sheet));
  }

  private static LocalDateTime received(LocalDate sent, String name) {
    return sent.atTime(FIRST_HOUR + name.length() % OFFICE_HOURS, MINUTE);
  }
}
