package vn.bienche.samples;

import java.util.Map;

/** One row of a published table. */
record Published(Map<String, String> cells) {

  String text(String column) {
    return cells.getOrDefault(column, "");
  }

  int number(String column) {
    return text(column).isEmpty() ? 0 : Integer.parseInt(text(column));
  }
}
