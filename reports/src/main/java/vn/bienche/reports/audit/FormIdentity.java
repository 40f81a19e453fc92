package vn.bienche.reports.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A calculation that the forms themselves prescribe, on the keys of the outputs.
 *
 * @param target key of the calculated column
 * @param form how it is calculated
 * @param expression summands by key
 * @param signs of the summands
 * @param denominator summands, each a product of keys; empty for none
 * @param divisor constant denominator
 * @param quarter what a quarter's line is calculated from
 */
record FormIdentity(
    String target,
    Form form,
    List<String> expression,
    List<Integer> signs,
    List<List<String>> denominator,
    BigDecimal divisor,
    Quarter quarter) {

  /** Kinds of calculation. */
  enum Form {
    SUM,
    MEAN,
    PERCENT
  }

  /** What the line of a quarter is calculated from. */
  enum Quarter {
    /** Its own figures, like any other line. */
    OWN,
    /** Its own numerator and the denominators of its months. */
    MONTHS,
    /** Something that one line does not show. */
    NONE
  }

  /** All identities; of several with one target the first whose columns a table has applies. */
  static List<FormIdentity> all() {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in = FormIdentity.class.getResourceAsStream("identities.csv")) {
      if (in == null) {
        throw new IllegalStateException("identities.csv is not on the class path");
      }
      return format.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
          .map(FormIdentity::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FormIdentity of(CSVRecord line) {
    String expression = line.get("expression");
    String denominator = line.get("denominator");
    String divisor = line.get("divisor");
    return new FormIdentity(
        line.get("target"),
        Form.valueOf(line.get("form").toUpperCase(java.util.Locale.ROOT)),
        List.of(expression.split("[+-]")),
        List.of(expression.split("(?=[+-])")).stream()
            .map(s -> s.startsWith("-") ? -1 : 1)
            .toList(),
        denominator.isEmpty()
            ? List.of()
            : List.of(denominator.split("\\+")).stream().map(p -> List.of(p.split("\\*"))).toList(),
        divisor.isEmpty() ? BigDecimal.ONE : new BigDecimal(divisor),
        Quarter.valueOf(line.get("quarter").toUpperCase(java.util.Locale.ROOT)));
  }
}
