package vn.bienche.transform.sql;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comment that heads every model.
 *
 * @param grain one sentence: what one row is
 * @param key columns that identify a row; unique and never null
 * @param inputs models and sources that the query reads
 * @param units what the measures count, such as persons or seconds
 */
public record ModelHeader(String grain, List<String> key, Set<String> inputs, String units) {

  private static final Pattern LINE = Pattern.compile("^--\\s*(grain|key|inputs|units):\\s*(.*)$");
  private static final Pattern MORE = Pattern.compile("^--\\s{3,}(\\S.*)$");
  private static final Pattern READ =
      Pattern.compile(
          "\\b(?:from|join)\\s+([a-z_][a-z0-9_]*)\\b(?!\\s*\\()", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b([a-z_][a-z0-9_]*)\\s+as\\s*\\(\\s*(?:--[^\\n]*\\n\\s*)*(?:select|values|with|\\()",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COMMENT = Pattern.compile("--[^\\n]*");

  public ModelHeader {
    key = List.copyOf(key);
    inputs = Set.copyOf(inputs);
  }

  /**
   * Reads the header of a model and compares its inputs with what the query reads.
   *
   * @throws ModelFault when a line is missing or the inputs do not agree
   */
  static ModelHeader parse(String model, String sql) {
    Map<String, String> lines = lines(sql);
    for (String name : List.of("grain", "key", "inputs", "units")) {
      if (lines.getOrDefault(name, "").isBlank()) {
        throw new ModelFault(model, "the header has no line '" + name + ":'");
      }
    }
    ModelHeader header =
        new ModelHeader(
            required(lines, "grain"),
            list(required(lines, "key")),
            new LinkedHashSet<>(list(required(lines, "inputs"))),
            required(lines, "units"));
    Set<String> read = read(sql);
    if (!read.equals(header.inputs())) {
      throw new ModelFault(
          model, "the header names inputs " + header.inputs() + ", the query reads " + read);
    }
    return header;
  }

  private static Map<String, String> lines(String sql) {
    Map<String, String> lines = new LinkedHashMap<>();
    String current = null;
    for (String line : sql.lines().takeWhile(l -> l.startsWith("--")).toList()) {
      Matcher named = LINE.matcher(line);
      Matcher more = MORE.matcher(line);
      if (named.matches()) {
        current = named.group(1);
        lines.put(current, named.group(2).strip());
      } else if (current != null && more.matches()) {
        lines.merge(current, more.group(1).strip(), (a, b) -> a + " " + b);
      } else {
        current = null;
      }
    }
    return lines;
  }

  private static Set<String> read(String sql) {
    String query = COMMENT.matcher(sql).replaceAll("").replaceAll("'[^']*'", "''");
    Set<String> named = new LinkedHashSet<>();
    NAMED.matcher(query).results().forEach(r -> named.add(r.group(1)));
    Set<String> read = new LinkedHashSet<>();
    READ.matcher(query)
        .results()
        .map(r -> r.group(1))
        .filter(n -> !named.contains(n))
        .forEach(read::add);
    read.removeAll(Set.of("values", "lateral", "select"));
    return read;
  }

  private static String required(Map<String, String> lines, String name) {
    return lines.getOrDefault(name, "");
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(",", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
