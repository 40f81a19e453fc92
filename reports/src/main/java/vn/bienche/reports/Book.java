package vn.bienche.reports;

import java.util.List;
import vn.bienche.reports.table.JsonResource;

/**
 * A set of reports that is bound into one document.
 *
 * @param name as asked for
 * @param title lines of the cover
 * @param reports ids in order
 */
record Book(String name, List<String> title, List<String> reports) {

  static final List<String> NAMES = List.of("de-an", "so-ket-quy");

  Book {
    title = List.copyOf(title);
    reports = List.copyOf(reports);
  }

  static Book of(String name) {
    if (!NAMES.contains(name)) {
      throw new ReportFault(
          "Không có tập tài liệu '" + name + "'; hiện có: " + String.join(", ", NAMES) + ".",
          "There is no book '" + name + "'; known are: " + String.join(", ", NAMES) + ".");
    }
    return JsonResource.read("/vn/bienche/reports/book/" + name + ".json", Book.class);
  }
}
