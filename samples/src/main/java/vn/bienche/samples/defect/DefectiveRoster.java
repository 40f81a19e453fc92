package vn.bienche.samples.defect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bienche.samples.form.RosterRows;
import vn.bienche.samples.people.Person;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;

/** A roster in which some persons have one defect each. */
final class DefectiveRoster {

  /** Excel row of the first person: the header has two rows. */
  private static final int FIRST_ROW = 13;

  private final String workbook;
  private final List<Map<String, Object>> rows = new ArrayList<>();
  private final List<KnownDefect> defects = new ArrayList<>();

  DefectiveRoster(String workbook, List<Person> persons) {
    this.workbook = workbook;
    RosterRows.of(persons, true).forEach(row -> rows.add(new HashMap<>(row)));
    spoil(1, "sex", "Nam giới", "E", RuleCode.CE_006, Severity.ERROR);
    String birthYear = Integer.toString(persons.get(2).birthDate().getYear());
    spoil(2, "birth_date", birthYear, "D", RuleCode.CE_003, Severity.WARNING);
    spoil(3, "grade_code", "01.999", "K", RuleCode.CE_012, Severity.ERROR);
    spoil(4, "grade_code", "", "K", RuleCode.RW_002, Severity.ERROR);
    spoil(5, "joined_on", LocalDate.of(1979, 1, 1), "N", RuleCode.RW_004, Severity.WARNING);
    spoil(6, "politics", "Cao học", "M", RuleCode.CE_006, Severity.WARNING);
    spoil(7, "ethnicity", "Kin", "F", RuleCode.CE_017, Severity.WARNING);
    rows.add(new HashMap<>(rows.get(0)));
    defects.add(known(rows.size() - 1, "B", RuleCode.RW_001, Severity.ERROR));
  }

  List<Map<String, Object>> rows() {
    return rows;
  }

  List<KnownDefect> defects() {
    return defects;
  }

  private void spoil(
      int index, String key, Object value, String column, RuleCode rule, Severity severity) {
    rows.get(index).put(key, value);
    defects.add(known(index, column, rule, severity));
  }

  private KnownDefect known(int index, String column, RuleCode rule, Severity severity) {
    return new KnownDefect(workbook, column + (FIRST_ROW + index), rule, severity);
  }
}
