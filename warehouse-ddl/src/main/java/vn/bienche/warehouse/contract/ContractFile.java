package vn.bienche.warehouse.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads a contract's CSV file from the resources of this package. */
final class ContractFile {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private ContractFile() {}

  /** All records of the file, each as header to text. */
  static List<Map<String, String>> records(String name) {
    try (InputStream in = ContractFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("contract file is not on the class path: " + name);
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      return FORMAT.parse(reader).stream().map(CSVRecord::toMap).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("contract file cannot be read: " + name, e);
    }
  }
}
