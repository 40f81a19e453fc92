package vn.bienche.reports.compare;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.bienche.reports.ReportFault;
import vn.bienche.warehouse.contract.NearestValue;
import vn.bienche.warehouse.value.Language;

/** The measures that can be compared, from {@code measures.json}. */
public final class Measures {

  private static final List<Measure> ALL = read();

  private Measures() {}

  public static List<Measure> all() {
    return ALL;
  }

  /**
   * The measure with this key.
   *
   * @throws ReportFault when there is none; it names the nearest and all that there are
   */
  public static Measure of(String key) {
    return ALL.stream()
        .filter(measure -> measure.key().equals(key.strip()))
        .findFirst()
        .orElseThrow(() -> unknown(key));
  }

  private static ReportFault unknown(String key) {
    List<String> keys = ALL.stream().map(Measure::key).toList();
    String nearest = NearestValue.of(key, keys).orElse("");
    return new ReportFault(
        "Không có chỉ tiêu '"
            + key
            + "'"
            + or(", có phải '", nearest)
            + "; các chỉ tiêu:"
            + named(Language.VI),
        "There is no measure '"
            + key
            + "'"
            + or(", do you mean '", nearest)
            + "; known:"
            + named(Language.EN));
  }

  /** One line each: what is typed, and what it means. */
  private static String named(Language language) {
    return ALL.stream()
        .map(measure -> "\n  " + measure.key() + " – " + measure.name(language))
        .collect(Collectors.joining());
  }

  static String or(String words, String nearest) {
    return nearest.isEmpty() ? "" : words + nearest + "'";
  }

  private static List<Measure> read() {
    try (InputStream in = Measures.class.getResourceAsStream("measures.json")) {
      Measure[] read =
          JsonMapper.builder()
              .build()
              .readValue(Objects.requireNonNull(in, "measures.json"), Measure[].class);
      return List.of(read);
    } catch (IOException e) {
      throw new UncheckedIOException("measures.json cannot be read", e);
    }
  }
}
