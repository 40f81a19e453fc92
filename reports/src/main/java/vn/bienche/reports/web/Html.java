package vn.bienche.reports.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Text as HTML. */
final class Html {

  private Html() {}

  /** Text that cannot be taken for markup, in elements and in quoted attributes. */
  static String escaped(@Nullable String text) {
    return text == null
        ? ""
        : text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("'", "&#39;");
  }

  /** Address with parameters, ready for an attribute. */
  static String address(String path, Map<String, String> parameters) {
    String query =
        parameters.entrySet().stream()
            .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&", "?", ""));
    return escaped(path + (parameters.isEmpty() ? "" : query));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static String link(String address, String text) {
    return "<a href=\"" + address + "\">" + escaped(text) + "</a>";
  }

  static String input(String name, String label, @Nullable String value, String hint) {
    return "<label>"
        + escaped(label)
        + " <input name=\""
        + name
        + "\" value=\""
        + escaped(value)
        + "\" placeholder=\""
        + escaped(hint)
        + "\"></label>\n";
  }

  static String checkbox(String name, String label, boolean checked) {
    return "<label class=\"check\"><input type=\"checkbox\" name=\""
        + name
        + "\""
        + (checked ? " checked" : "")
        + "> "
        + escaped(label)
        + "</label>\n";
  }

  /** A whole page. */
  static String page(String title, String body) {
    return """
    <!doctype html>
    <html lang="vi">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s – bienche</title>
    <link rel="stylesheet" href="/style.css">
    </head>
    <body>
    <a class="skip" href="#main">Đến nội dung</a>
    <header><nav aria-label="Chính">
    <strong>bienche</strong>
    <a href="/">Số liệu đã công bố</a>
    <a href="/compare">So sánh</a>
    </nav></header>
    <main id="main">
    <h1>%s</h1>
    %s
    </main>
    <footer>Chỉ đọc; chỉ mở được trên máy này.</footer>
    </body>
    </html>
    """
        .formatted(escaped(title), escaped(title), body);
  }
}
