package vn.bienche.reports.web;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.ReportFault;
import vn.bienche.warehouse.value.Period;

/** What a browser asks for: a path and its parameters. */
record Question(String path, Map<String, String> parameters) {

  Question {
    parameters = Map.copyOf(parameters);
  }

  static Question of(URI address) {
    Map<String, String> parameters = new LinkedHashMap<>();
    String query = address.getRawQuery();
    if (query != null) {
      for (String pair : query.split("&", -1)) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        }
      }
    }
    return new Question(address.getPath(), parameters);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  /** A parameter; null where it is not given or empty. */
  @Nullable String text(String name) {
    String value = parameters.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  String text(String name, String otherwise) {
    String value = text(name);
    return value == null ? otherwise : value;
  }

  List<String> list(String name) {
    String value = text(name);
    return value == null
        ? List.of()
        : Stream.of(value.split(",", -1)).map(String::strip).filter(t -> !t.isEmpty()).toList();
  }

  static Period period(String text) {
    return Period.parse(text)
        .orElseThrow(
            () ->
                new ReportFault(
                    "Kỳ '" + text + "' không đúng; ví dụ: 2024, 2024-Q1, 2024-03, 2023-11-15.",
                    "'" + text + "' is no period."));
  }
}
