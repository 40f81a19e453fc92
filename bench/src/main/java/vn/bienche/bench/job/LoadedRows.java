package vn.bienche.bench.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many rows an ingest loaded, as it says in English at its end. */
final class LoadedRows {

  private static final Pattern LOADED = Pattern.compile("^Rows: read \\S+ = loaded (\\S+) ");

  private LoadedRows() {}

  /** Of the last ingest in a log. */
  static long in(Path log) throws IOException {
    return in(Files.readAllLines(log));
  }

  static long in(List<String> lines) {
    return lines.stream()
        .map(LOADED::matcher)
        .filter(Matcher::find)
        .mapToLong(found -> Long.parseLong(found.group(1).replaceAll("\\D", "")))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new IllegalStateException("the ingest does not say what it loaded"));
  }
}
