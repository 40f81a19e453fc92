package vn.bienche.samples.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A CSV resource of this package. */
final class DataFile {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private DataFile() {}

  /** One record of the file. */
  record Line(CSVRecord fields) {

    String text(String column) {
      return fields.get(column);
    }

    boolean isEmpty(String column) {
      return text(column).isEmpty();
    }

    boolean flag(String column) {
      return text(column).equals("x");
    }

    int number(String column) {
      return isEmpty(column) ? 0 : Integer.parseInt(text(column));
    }

    BigDecimal decimal(String column) {
      return new BigDecimal(text(column));
    }

    /** The parts of a cell that holds a list. */
    List<String> list(String column, String separator) {
      return isEmpty(column) ? List.of() : Arrays.asList(text(column).split(separator, -1));
    }
  }

  static <T> List<T> read(String name, Function<Line, T> row) {
    try (InputStream in = DataFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource is not on the class path: " + name);
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      return FORMAT.parse(reader).stream().map(Line::new).map(row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("resource cannot be read: " + name, e);
    }
  }
}
