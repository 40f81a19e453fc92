package vn.bienche.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bienche.ingest.template.Choice;
import vn.bienche.warehouse.contract.FormCatalog;
import vn.bienche.warehouse.contract.Grade;
import vn.bienche.warehouse.contract.GradeCatalog;
import vn.bienche.warehouse.database.UnitForms;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

/**
 * What stands in a unit's workbooks before it fills them: rows that are known, and what may be
 * picked in columns of codes.
 *
 * @param known of the unit
 * @param ownGrades that the province adds
 */
record TemplateContent(UnitForms known, List<Grade> ownGrades) {

  /** Columns of units; where the form itself gives units their codes there is nothing to pick. */
  private static final Set<String> UNIT_COLUMNS =
      Set.of("paid_by", "from_unit", "to_unit", "unit_code", "parent_code");

  /** Rows that a form begins with; the clerk mends what has changed. */
  List<Map<String, Object>> rows(FormCode form, Period period) {
    return switch (form) {
      case DSCB -> numbered(known.people());
      case XLCL -> rated(period);
      case B3 -> known.positions();
      case KNL -> known.competencies();
      case B22 -> known.tasks();
      case NGACH, NKCV, B1, GBC, BDNS, DVTC, LICH -> List.of();
    };
  }

  /** What may be picked, by key of the form's columns. */
  Map<String, List<Choice>> choices(FormCode form) {
    Map<String, List<Choice>> choices = new LinkedHashMap<>();
    if (form != FormCode.DSCB) {
      choices.put("staff_code", of(known.people(), "staff_code", "full_name"));
    }
    if (form != FormCode.B3) {
      choices.put("position_code", of(known.positions(), "position_code", "position"));
    }
    choices.put("concurrent_with", of(known.positions(), "position_code", "position"));
    if (form != FormCode.B22) {
      choices.put("task_code", of(known.tasks(), "task_code", "task"));
    }
    choices.put("room", of(known.rooms()));
    if (form != FormCode.DVTC) {
      UNIT_COLUMNS.forEach(key -> choices.put(key, of(known.units())));
    }
    if (!ownGrades.isEmpty()) {
      choices.put("grade_code", grades());
    }
    choices
        .entrySet()
        .removeIf(
            column ->
                column.getValue().isEmpty()
                    || FormCatalog.of(form).column(column.getKey()).isEmpty());
    return choices;
  }

  private List<Choice> grades() {
    List<Grade> all = new ArrayList<>(GradeCatalog.all());
    all.addAll(ownGrades);
    return all.stream().map(grade -> new Choice(grade.code(), grade.name())).toList();
  }

  private List<Map<String, Object>> rated(Period period) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Map<String, Object> person : known.people()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("staff_code", person.getOrDefault("staff_code", ""));
      row.put("full_name", person.getOrDefault("full_name", ""));
      row.put("year", period.year());
      rows.add(row);
    }
    return rows;
  }

  private static List<Map<String, Object>> numbered(List<Map<String, Object>> people) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Map<String, Object> person : people) {
      Map<String, Object> row = new LinkedHashMap<>(person);
      row.put("stt", rows.size() + 1);
      rows.add(row);
    }
    return rows;
  }

  private static List<Choice> of(List<Map<String, Object>> lines, String code, String label) {
    return lines.stream()
        .map(line -> new Choice(text(line, code), text(line, label)))
        .distinct()
        .toList();
  }

  private static List<Choice> of(Map<String, String> names) {
    return names.entrySet().stream().map(e -> new Choice(e.getKey(), e.getValue())).toList();
  }

  private static String text(Map<String, Object> line, String key) {
    return String.valueOf(line.getOrDefault(key, ""));
  }
}
