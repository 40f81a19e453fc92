package vn.bienche.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bienche.reports.table.Form;
import vn.bienche.reports.table.JsonResource;
import vn.bienche.warehouse.contract.OutputCatalog;
import vn.bienche.warehouse.contract.OutputColumn;

/** Where each report's form and query stand in the resources. */
final class ReportCatalog {

  private static final String ROOT = "/vn/bienche/reports/";
  private static final Map<String, String> FORMS = forms();
  private static final Map<String, String> FURTHER_TABLES =
      Map.of(
          "R06Y", "roadmap/years",
          "R11U", "requiredstaff/units",
          "R12A", "staffquality/ages",
          "R12U", "staffquality/units",
          "R13E", "history/events",
          "R13Y", "history/years");

  private ReportCatalog() {}

  private static Map<String, String> forms() {
    Map<String, String> forms = new LinkedHashMap<>();
    forms.put("R01", "headcount/form");
    forms.put("R02", "gradestructure/form");
    forms.put("R03", "positionplan/form");
    forms.put("R04", "unitpositions/form");
    forms.put("R05", "competency/form");
    forms.put("R06", "roadmap/form");
    forms.put("R07", "gradechange/form");
    forms.put("R08", "workhours/form");
    forms.put("R08P", "workhours/persons");
    forms.put("R09", "quarterlyreport/form");
    forms.put("R10", "logquality/form");
    forms.put("R10P", "logquality/persons");
    forms.put("R11", "requiredstaff/form");
    forms.put("R12", "staffquality/form");
    forms.put("R13", "history/form");
    forms.put("R14", "submissions/form");
    forms.put("R15", "ratings/form");
    forms.put("R16", "movements/form");
    forms.put("R17", "staffform/form");
    forms.put("R17B", "staffform/form8b");
    return forms;
  }

  /** The reports that can be asked for. */
  static List<String> ids() {
    return List.copyOf(FORMS.keySet());
  }

  /** The form of a report, or of a table that follows another in its document. */
  static Form form(String id) {
    return JsonResource.read(ROOT + path(id) + ".json", Form.class);
  }

  /** The path of a query that stands beside the report's form. */
  static String query(Form form) {
    String path = path(form.id());
    return ROOT + path.substring(0, path.indexOf('/') + 1) + form.query();
  }

  /** The columns of the CSV and JSON files. */
  static List<OutputColumn> data(Form form) {
    return OutputCatalog.of(form.id());
  }

  private static String path(String id) {
    String path = FORMS.getOrDefault(id, FURTHER_TABLES.getOrDefault(id, ""));
    if (path.isEmpty()) {
      throw new ReportFault(
          "Không có báo cáo '" + id + "'; các báo cáo hiện có: " + String.join(", ", ids()) + ".",
          "There is no report '" + id + "'; known are: " + String.join(", ", ids()) + ".");
    }
    return path;
  }
}
