package vn.bienche.reports.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query from a resource, with parameters written {@code :name}.
 *
 * @param sql with a question mark for each parameter
 * @param parameters names in the order of the question marks
 */
record NamedSql(String sql, List<String> parameters) {

  private static final Pattern COMMENT = Pattern.compile("--[^\\n]*");
  private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z_]+)");

  static NamedSql resource(String path) {
    try (InputStream in = NamedSql.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("query is not on the class path: " + path);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("query cannot be read: " + path, e);
    }
  }

  static NamedSql parse(String text) {
    List<String> names = new ArrayList<>();
    Matcher matcher = PARAMETER.matcher(COMMENT.matcher(text).replaceAll(""));
    StringBuilder sql = new StringBuilder();
    while (matcher.find()) {
      names.add(matcher.group(1));
      matcher.appendReplacement(sql, "?");
    }
    return new NamedSql(matcher.appendTail(sql).toString(), List.copyOf(names));
  }
}
