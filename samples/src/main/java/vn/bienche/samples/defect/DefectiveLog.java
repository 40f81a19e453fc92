package vn.bienche.samples.defect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bienche.samples.people.Person;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;

/** A short work log in which every row but the first has one defect. */
final class DefectiveLog {

  /** Excel row of the first line: title block, blank row, header and column numbers stand above. */
  private static final int FIRST_ROW = 12;

  private static final LocalDate DAY = LocalDate.of(2024, 4, 2);

  private final String workbook;
  private final List<Person> persons;
  private final List<Map<String, Object>> rows = new ArrayList<>();
  private final List<KnownDefect> defects = new ArrayList<>();

  DefectiveLog(String workbook, List<Person> persons) {
    this.workbook = workbook;
    this.persons = persons;
    good();
    bad("hours", "tám tiếng", "I", RuleCode.CE_005, Severity.ERROR);
    bad("hours", 25, "I", RuleCode.CE_007, Severity.ERROR);
    bad("work_date", "31/02/2024", "B", RuleCode.CE_002, Severity.ERROR);
    bad("work_date", LocalDate.of(2024, 3, 15), "B", RuleCode.CE_014, Severity.ERROR);
    bad("description", "", "F", RuleCode.CE_001, Severity.ERROR);
    bad("complexity", 9, "H", RuleCode.CE_007, Severity.WARNING);
    bad("result", "Xong rồi", "J", RuleCode.CE_006, Severity.WARNING);
    bad("product", "", "G", RuleCode.RW_010, Severity.WARNING);
    good();
  }

  List<Map<String, Object>> rows() {
    return rows;
  }

  List<KnownDefect> defects() {
    return defects;
  }

  private Map<String, Object> good() {
    Person person = persons.get(rows.size() % persons.size());
    Map<String, Object> row = new HashMap<>();
    row.put("work_date", DAY.plusDays(rows.size()));
    row.put("staff_code", person.staffCode());
    row.put("full_name", person.name());
    row.put("description", "Soạn báo cáo tháng 4/2024, phần " + (rows.size() + 1));
    row.put("product", "Báo cáo");
    row.put("complexity", 2);
    row.put("hours", 4);
    row.put("result", "Hoàn thành");
    rows.add(row);
    return row;
  }

  private void bad(String key, Object value, String column, RuleCode rule, Severity severity) {
    good().put(key, value);
    String cell = column + (FIRST_ROW + rows.size() - 1);
    defects.add(new KnownDefect(workbook, cell, rule, severity));
  }
}
