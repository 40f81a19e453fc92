package vn.bienche.reports.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a browser gets. */
final class Answer {

  private final int status;
  private final String type;
  private final byte[] content;
  private final @Nullable String fileName;

  /**
   * Keeps the content as it is.
   *
   * @param status HTTP status
   * @param type of the content
   * @param fileName under which a browser keeps it; null to show it
   */
  Answer(int status, String type, byte[] content, @Nullable String fileName) {
    this.status = status;
    this.type = type;
    this.content = content;
    this.fileName = fileName;
  }

  static Answer page(int status, String title, String body) {
    byte[] content = Html.page(title, body).getBytes(StandardCharsets.UTF_8);
    return new Answer(status, "text/html; charset=utf-8", content, null);
  }

  static Answer refused(int status, String words) {
    return page(status, "Không mở được", "<p>" + Html.escaped(words) + "</p>");
  }

  int status() {
    return status;
  }

  String type() {
    return type;
  }

  @Nullable String fileName() {
    return fileName;
  }

  int length() {
    return content.length;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(content);
  }
}
