package vn.bienche.ingest.submission;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.form.FormRow;
import vn.bienche.warehouse.value.FormCode;

/**
 * What the loaded rows of a submission say that the verdicts on it and the rules across workbooks
 * need.
 */
public final class Evidence implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Columns whose values must be known to another workbook. */
  private static final Map<FormCode, List<String>> WATCHED =
      Map.of(
          FormCode.DSCB, List.of("staff_code", "position_code", "paid_by", "room"),
          FormCode.NGACH, List.of("staff_code"),
          FormCode.NKCV, List.of("staff_code", "task_code"),
          FormCode.B1, List.of("staff_code", "position_code"),
          FormCode.KNL, List.of("position_code"),
          FormCode.XLCL, List.of("staff_code"),
          FormCode.BDNS, List.of("staff_code", "from_unit", "to_unit"),
          FormCode.GBC, List.of("unit_code"));

  private final List<UnitSpan> units = new ArrayList<>();
  private final List<PersonLine> persons = new ArrayList<>();
  private final List<GradeDecision> grades = new ArrayList<>();
  private final Set<String> codes = new HashSet<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Map<String, Mention>> mentions = new HashMap<>();
  private final BitSet warned = new BitSet();
  private int rows;

  /** Units that a DVTC announces. */
  public List<UnitSpan> units() {
    return units;
  }

  /** Persons of a roster. */
  public List<PersonLine> persons() {
    return persons;
  }

  /** Grade decisions of an NGACH. */
  public List<GradeDecision> grades() {
    return grades;
  }

  /** Position codes of a B3, or task codes of a B22. */
  public Set<String> codes() {
    return codes;
  }

  /** The name that a form other than the roster gives a staff code, where it gives one. */
  public @Nullable String name(String staffCode) {
    return names.get(staffCode);
  }

  /** Rows by value of a watched column. */
  public Map<String, Mention> mentions(String key) {
    return mentions.getOrDefault(key, Map.of());
  }

  /** Loaded rows that carry a warning of their own, by their place among the loaded rows. */
  public BitSet warned() {
    return (BitSet) warned.clone();
  }

  void note(FormCode form, FormRow row) {
    warned.set(rows, row.isWarned());
    for (String key : WATCHED.getOrDefault(form, List.of())) {
      String value = row.text(key);
      if (value != null && !isArrival(form, key, row)) {
        mentions
            .computeIfAbsent(key, k -> new LinkedHashMap<>())
            .computeIfAbsent(value, v -> new Mention())
            .add(row.sheet(), row.number(), rows);
      }
    }
    provide(form, row);
    rows++;
  }

  /** Who comes from outside is in no roster yet. */
  private static boolean isArrival(FormCode form, String key, FormRow row) {
    return form == FormCode.BDNS && key.equals("staff_code") && row.isEmpty("from_unit");
  }

  private void provide(FormCode form, FormRow row) {
    switch (form) {
      case DVTC -> units.add(unit(row));
      case DSCB ->
          persons.add(
              new PersonLine(
                  required(row, "staff_code"),
                  required(row, "full_name"),
                  row.text("grade_code"),
                  row.text("position_code")));
      case B3 -> codes.add(required(row, "position_code"));
      case B22 -> codes.add(required(row, "task_code"));
      case NGACH -> {
        grades.add(
            new GradeDecision(
                required(row, "staff_code"),
                required(row, "grade_code"),
                Objects.requireNonNull(row.date("effective_on"))));
        noteName(row);
      }
      case NKCV, B1, XLCL, BDNS -> noteName(row);
      case KNL, GBC, LICH -> {}
    }
  }

  private void noteName(FormRow row) {
    String name = row.text("full_name");
    if (name != null) {
      names.putIfAbsent(required(row, "staff_code"), name);
    }
  }

  private static UnitSpan unit(FormRow row) {
    return new UnitSpan(
        required(row, "unit_code"),
        required(row, "unit"),
        required(row, "unit_kind"),
        row.text("parent_code"),
        Objects.requireNonNull(row.date("valid_from")),
        row.date("valid_to"));
  }

  private static String required(FormRow row, String key) {
    return Objects.requireNonNull(row.text(key), key);
  }
}
