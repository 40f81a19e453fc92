package vn.bienche.ingest.submission;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.bienche.ingest.form.FormRow;
import vn.bienche.warehouse.value.FormCode;

/** What the loaded rows of a submission say that the verdicts on it and on others need. */
public final class Evidence implements Serializable {

  private static final long serialVersionUID = 1L;

  private final List<UnitSpan> units = new ArrayList<>();
  private final List<PersonLine> persons = new ArrayList<>();

  /** Units that a DVTC announces. */
  public List<UnitSpan> units() {
    return units;
  }

  /** Persons of a roster. */
  public List<PersonLine> persons() {
    return persons;
  }

  void note(FormCode form, FormRow row) {
    switch (form) {
      case DVTC ->
          units.add(
              new UnitSpan(
                  Objects.requireNonNull(row.text("unit_code")),
                  Objects.requireNonNull(row.text("unit")),
                  Objects.requireNonNull(row.text("unit_kind")),
                  row.text("parent_code"),
                  Objects.requireNonNull(row.date("valid_from")),
                  row.date("valid_to")));
      case DSCB ->
          persons.add(
              new PersonLine(
                  Objects.requireNonNull(row.text("staff_code")),
                  Objects.requireNonNull(row.text("full_name")),
                  row.text("grade_code"),
                  row.text("position_code")));
      default -> {}
    }
  }
}
