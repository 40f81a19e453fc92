package vn.bienche.ingest.submission;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
    note(form, row.sheet(), row.number(), row::value);
  }

  /**
   * Notes a loaded row.
   *
   * @param values gives the typed value of a key of the form
   */
  public void note(
      FormCode form, String sheet, int number, Function<String, @Nullable Object> values) {
    for (String key : WATCHED.getOrDefault(form, List.of())) {
      String value = (String) values.apply(key);
      if (value != null && !isArrival(form, key, values)) {
        mention(key, value).add(sheet, number, rows);
      }
    }
    provide(form, values);
    rows++;
  }

  private Mention mention(String key, String value) {
    Map<String, Mention> ofKey = mentions.get(key);
    if (ofKey == null) {
      ofKey = new LinkedHashMap<>();
      mentions.put(key, ofKey);
    }
    Mention mention = ofKey.get(value);
    if (mention == null) {
      mention = new Mention();
      ofKey.put(value, mention);
    }
    return mention;
  }

  /** Who comes from outside is in no roster yet. */
  private static boolean isArrival(
      FormCode form, String key, Function<String, @Nullable Object> values) {
    return form == FormCode.BDNS && key.equals("staff_code") && values.apply("from_unit") == null;
  }

  private void provide(FormCode form, Function<String, @Nullable Object> values) {
    switch (form) {
      case DVTC -> units.add(unit(values));
      case DSCB ->
          persons.add(
              new PersonLine(
                  required(values, "staff_code"),
                  required(values, "full_name"),
                  (String) values.apply("grade_code"),
                  (String) values.apply("position_code")));
      case B3 -> codes.add(required(values, "position_code"));
      case B22 -> codes.add(required(values, "task_code"));
      case NGACH -> {
        grades.add(
            new GradeDecision(
                required(values, "staff_code"),
                required(values, "grade_code"),
                (LocalDate) Objects.requireNonNull(values.apply("effective_on"))));
        noteName(values);
      }
      case NKCV, B1, XLCL, BDNS -> noteName(values);
      case KNL, GBC, LICH -> {}
    }
  }

  private void noteName(Function<String, @Nullable Object> values) {
    String name = (String) values.apply("full_name");
    if (name != null) {
      names.putIfAbsent(required(values, "staff_code"), name);
    }
  }

  private static UnitSpan unit(Function<String, @Nullable Object> values) {
    return new UnitSpan(
        required(values, "unit_code"),
        required(values, "unit"),
        required(values, "unit_kind"),
        (String) values.apply("parent_code"),
        (LocalDate) Objects.requireNonNull(values.apply("valid_from")),
        (LocalDate) values.apply("valid_to"));
  }

  private static String required(Function<String, @Nullable Object> values, String key) {
    return (String) Objects.requireNonNull(values.apply(key), key);
  }
}
