package vn.bienche.bench.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.FormCode;

/** Rows of each form in a file, as {@code COPY … (format csv)} takes them; gone when closed. */
final class CopyFiles implements AutoCloseable {

  private final Path folder;
  private final Map<FormCode, CSVPrinter> writers = new EnumMap<>(FormCode.class);

  CopyFiles(Path folder) {
    this.folder = folder;
  }

  void add(List<PeerSheet> sheets) throws IOException {
    for (PeerSheet sheet : sheets) {
      CSVPrinter writer = writers.computeIfAbsent(sheet.form(), this::writer);
      LocalDate reported = sheet.reportedOn();
      for (@Nullable Object[] row : sheet.rows()) {
        List<@Nullable Object> values = new ArrayList<>(row.length + 2);
        values.add(sheet.unit());
        values.add(reported);
        for (Object value : row) {
          values.add(value);
        }
        writer.printRecord(values);
      }
    }
  }

  void flush() throws IOException {
    for (CSVPrinter writer : writers.values()) {
      writer.flush();
    }
  }

  /** The forms that have rows. */
  Set<FormCode> forms() {
    return new TreeSet<>(writers.keySet());
  }

  Path file(FormCode form) {
    return folder.resolve(form.name() + ".csv");
  }

  @Override
  public void close() throws IOException {
    for (Map.Entry<FormCode, CSVPrinter> writer : writers.entrySet()) {
      writer.getValue().close();
      Files.delete(file(writer.getKey()));
    }
    Files.delete(folder);
  }

  private CSVPrinter writer(FormCode form) {
    try {
      return new CSVPrinter(Files.newBufferedWriter(file(form)), CSVFormat.POSTGRESQL_CSV);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
