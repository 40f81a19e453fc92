package vn.bienche.ingest.form.catalog;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.bienche.ingest.form.InputForm;
import vn.bienche.warehouse.value.FormCode;

/** All forms; one that is missing or stands twice is a fault of the program. */
public final class Forms {

  private static final Map<FormCode, InputForm> FORMS =
      registered(
          List.of(
              new RosterForm(),
              new GradeHistoryForm(),
              new WorkLogForm(),
              new PersonTasksForm(),
              new UnitTasksForm(),
              new PositionListForm(),
              new CompetencyForm(),
              new QuotaForm(),
              new MovementForm(),
              new RatingForm(),
              new UnitListForm(),
              new CalendarForm()));

  private Forms() {}

  public static InputForm of(FormCode code) {
    return Objects.requireNonNull(FORMS.get(code));
  }

  public static Collection<InputForm> all() {
    return FORMS.values();
  }

  static Map<FormCode, InputForm> registered(List<? extends InputForm> forms) {
    Map<FormCode, InputForm> byCode = new EnumMap<>(FormCode.class);
    for (InputForm form : forms) {
      if (byCode.put(form.code(), form) != null) {
        throw new IllegalStateException("form registered twice: " + form.code());
      }
    }
    for (FormCode code : FormCode.values()) {
      if (!byCode.containsKey(code)) {
        throw new IllegalStateException("form not registered: " + code);
      }
    }
    return byCode;
  }
}
