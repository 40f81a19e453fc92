package vn.bienche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads golden files and our own outputs. */
final class Csv {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private Csv() {}

  static List<Map<String, String>> golden(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Csv.class.getResourceAsStream("/golden/" + name))) {
      return rows(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
  }

  static List<Map<String, String>> file(Path path) throws IOException {
    try (Reader reader = Files.newBufferedReader(path)) {
      return rows(reader);
    }
  }

  private static List<Map<String, String>> rows(Reader reader) throws IOException {
    return FORMAT.parse(reader).stream().map(CSVRecord::toMap).toList();
  }
}
