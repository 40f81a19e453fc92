package vn.bienche.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bienche.reports.table.DataColumn;
import vn.bienche.reports.table.Form;
import vn.bienche.reports.table.JsonResource;
import vn.bienche.warehouse.contract.OutputCatalog;

/** Where each report's form and query stand in the resources. */
final class ReportCatalog {

  private static final String ROOT = "/vn/bienche/reports/";
  private static final Map<String, String> FOLDERS = folders();

  private ReportCatalog() {}

  private static Map<String, String> folders() {
    Map<String, String> folders = new LinkedHashMap<>();
    folders.put("R01", "headcount");
    folders.put("R02", "gradestructure");
    folders.put("R03", "positionplan");
    folders.put("R08", "workhours");
    folders.put("R08P", "workhourspersons");
    return folders;
  }

  static List<String> ids() {
    return List.copyOf(FOLDERS.keySet());
  }

  static Form form(String id) {
    return JsonResource.read(folder(id) + "form.json", Form.class);
  }

  /** The path of a query that stands beside the report's form. */
  static String query(Form form) {
    return folder(form.id()) + form.query();
  }

  /**
   * The columns of the CSV and JSON files: the contract's, or the form's where the contract leaves
   * them to us.
   */
  static List<DataColumn> data(Form form) {
    List<DataColumn> contract =
        OutputCatalog.of(form.id()).stream()
            .map(column -> new DataColumn(column.key(), column.type(), column.meaning()))
            .toList();
    return contract.isEmpty() ? form.data() : contract;
  }

  private static String folder(String id) {
    String folder = FOLDERS.get(id);
    if (folder == null) {
      throw new ReportFault(
          "Không có báo cáo '" + id + "'; các báo cáo hiện có: " + String.join(", ", ids()) + ".",
          "There is no report '" + id + "'; known are: " + String.join(", ", ids()) + ".");
    }
    return ROOT + folder + "/";
  }
}
