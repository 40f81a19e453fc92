package vn.bienche.samples.form;

import java.util.List;
import java.util.Map;
import vn.bienche.samples.data.Blueprint;
import vn.bienche.samples.data.Quota;
import vn.bienche.samples.data.Unit;

/** Rows of the forms that the province's organisation board keeps: DVTC, LICH and GBC. */
public final class BoardRows {

  private BoardRows() {}

  public static List<Map<String, Object>> units(Blueprint blueprint) {
    return blueprint.units().stream().map(BoardRows::unit).toList();
  }

  /** The exceptions of one year. */
  public static List<Map<String, Object>> calendar(Blueprint blueprint, int year) {
    return blueprint.calendar().stream()
        .filter(day -> day.date().getYear() == year)
        .map(
            day ->
                new Rows()
                    .put("date", day.date())
                    .put("kind", day.kind())
                    .put("note", day.note())
                    .build())
        .toList();
  }

  /** The quotas of one year. */
  public static List<Map<String, Object>> quotas(Blueprint blueprint, int year) {
    return blueprint.quotas().stream()
        .filter(q -> q.year() == year)
        .map(q -> quota(q, blueprint.unit(q.unit())))
        .toList();
  }

  private static Map<String, Object> unit(Unit unit) {
    return new Rows()
        .put("unit_code", unit.code())
        .put("unit", unit.name())
        .put("unit_kind", unit.kind())
        .put("parent_code", unit.parent())
        .put("valid_from", unit.validFrom())
        .put("valid_to", unit.validTo())
        .put("event", unit.event())
        .put("from_codes", unit.fromCodes())
        .put("decision_no", unit.decisionNo())
        .put("sort_order", unit.sortOrder())
        .put("block", unit.block())
        .put("note", unit.note())
        .build();
  }

  private static Map<String, Object> quota(Quota quota, Unit unit) {
    Rows row =
        new Rows()
            .put("unit_code", quota.unit())
            .put("unit", unit.name())
            .put("year", quota.year())
            .put("officials", quota.officials())
            .put("public_employees", quota.publicEmployees())
            .put("decision_no", quota.decisionNo())
            .put("decision_on", quota.decisionOn());
    quota.contracts().ifPresent(contracts -> row.put("contracts", contracts));
    return row.build();
  }
}
