package vn.bienche.reports.explain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.ReportFault;
import vn.bienche.reports.query.Publication;
import vn.bienche.reports.query.Row;
import vn.bienche.reports.query.WarehouseReader;
import vn.bienche.reports.table.Form;
import vn.bienche.reports.table.JsonResource;
import vn.bienche.warehouse.value.Period;

/**
 * The row of a report that prints a figure, read with the report's own query.
 *
 * @param row the row
 * @param keys what tells it from other rows of the unit
 * @param period what the report is about
 * @param mart table behind the query
 */
record Printed(Row row, Map<String, String> keys, Period period, String mart) {

  private static final String ROOT = "/vn/bienche/reports/";

  /**
   * Where a report stands.
   *
   * @param folder of its form and query
   * @param mart table behind it
   * @param keys columns that tell the rows of a unit apart
   */
  private record Place(String folder, String mart, List<String> keys) {}

  private static final Map<String, Place> PLACES = places();

  private static Map<String, Place> places() {
    Map<String, Place> places = new LinkedHashMap<>();
    places.put("R01", new Place("headcount", "mart.headcount", List.of()));
    places.put("R02", new Place("gradestructure", "mart.grade_structure", List.of()));
    places.put("R03", new Place("positionplan", "mart.position_plan", List.of()));
    places.put("R04", new Place("unitpositions", "mart.unit_position", List.of("position_code")));
    places.put("R06", new Place("roadmap", "mart.headcount_roadmap", List.of("category", "year")));
    places.put("R07", new Place("gradechange", "mart.grade_change", List.of("grade_level")));
    places.put("R08", new Place("workhours", "mart.work_hours", List.of("month")));
    places.put(
        "R11", new Place("requiredstaff", "mart.required_headcount", List.of("position_code")));
    places.put(
        "R12",
        new Place(
            "staffquality", "mart.staff_quality", List.of("population", "attribute", "value")));
    places.put("R13", new Place("history", "mart.headcount_history", List.of("series", "year")));
    places.put("R15", new Place("ratings", "mart.ratings", List.of("year", "rating")));
    places.put("R16", new Place("movements", "mart.movements", List.of("movement")));
    return places;
  }

  /** Reports whose figures can be asked about. */
  static List<String> reports() {
    return List.copyOf(PLACES.keySet());
  }

  /** Rows of a report, in official order, for one request's time. */
  static List<Printed> all(
      WarehouseReader warehouse,
      Publication run,
      String report,
      @Nullable Period asked,
      @Nullable LocalDate asOf) {
    Place place = PLACES.get(report);
    if (place == null) {
      String known = String.join(", ", PLACES.keySet());
      throw new ReportFault(
          "Chưa giải thích được báo cáo '"
              + report
              + "'; các báo cáo giải thích được: "
              + known
              + ".",
          "Report '" + report + "' cannot be explained; these can: " + known + ".");
    }
    Form form = JsonResource.read(ROOT + place.folder() + "/form.json", Form.class);
    Period period = period(form, report, asked, asOf);
    String query = ROOT + place.folder() + "/" + form.query();
    return warehouse.rows(query, run.parameters(period, null)).stream()
        .filter(row -> !row.flag("printed_only"))
        .map(row -> new Printed(row, keys(row, place), period, place.mart()))
        .toList();
  }

  private static Map<String, String> keys(Row row, Place place) {
    Map<String, String> keys = new LinkedHashMap<>();
    place.keys().forEach(key -> keys.put(key, Objects.requireNonNullElse(row.text(key), "")));
    return keys;
  }

  private static Period period(
      Form form, String report, @Nullable Period asked, @Nullable LocalDate asOf) {
    if (asked == null && asOf == null) {
      throw new ReportFault(
          "Cần kỳ báo cáo (--period) hoặc ngày (--as-of) của báo cáo " + report + ".",
          "Report " + report + " needs a period (--period) or a date (--as-of).");
    }
    return form.time().period(asked, asOf);
  }

  /**
   * The one row that is meant; what the request leaves open is the report's usual row.
   *
   * @throws ReportFault when there is none, or several are left
   */
  static Printed one(List<Printed> all, ExplainRequest request) {
    List<Printed> ofUnit = all.stream().filter(p -> p.isOf(request.unit())).toList();
    if (ofUnit.isEmpty()) {
      throw RowHints.noUnit(all, request);
    }
    List<Printed> left = ofUnit;
    for (Map.Entry<String, String> key : request.rows().entrySet()) {
      left = left.stream().filter(p -> key.getValue().equals(p.keys().get(key.getKey()))).toList();
    }
    for (Map.Entry<String, String> usual : usual(ofUnit.get(0).period()).entrySet()) {
      List<Printed> narrower =
          left.stream().filter(p -> usual.getValue().equals(p.keys().get(usual.getKey()))).toList();
      left = request.rows().containsKey(usual.getKey()) || narrower.isEmpty() ? left : narrower;
    }
    if (left.size() != 1) {
      throw RowHints.notOne(ofUnit, left, request);
    }
    return left.get(0);
  }

  /** A unit is named by its code or by its name as printed. */
  private boolean isOf(String unit) {
    return row.requiredText("unit_code").equals(unit) || unitName().equalsIgnoreCase(unit.strip());
  }

  /** Name of the unit as printed; its code where the report prints none. */
  String unitName() {
    String name = row.has("unit") ? row.text("unit") : null;
    return name == null ? row.requiredText("unit_code") : name;
  }

  private static Map<String, String> usual(Period period) {
    return Map.of(
        "category",
        "total",
        "population",
        "all",
        "series",
        "as_was",
        "movement",
        "(tổng cộng)",
        "month",
        period.text(),
        "year",
        Integer.toString(period.year()));
  }
}
