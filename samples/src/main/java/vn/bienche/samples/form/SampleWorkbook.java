package vn.bienche.samples.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import vn.bienche.ingest.template.FormSheet;
import vn.bienche.ingest.template.FormWorkbook;

/**
 * One workbook of the sample.
 *
 * @param folder sender's folder below the inbox
 * @param fileName name of the file
 * @param received when it came in, Vietnamese time
 * @param sheets its forms
 */
public record SampleWorkbook(
    String folder, String fileName, LocalDateTime received, List<FormSheet> sheets) {

  public SampleWorkbook {
    sheets = List.copyOf(sheets);
  }

  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

  private FormWorkbook workbook() {
    FormWorkbook workbook = new FormWorkbook();
    sheets.forEach(workbook::sheet);
    return workbook;
  }

  /** Writes it below {@code inbox}; the file's time is the time of receipt. */
  public Path write(Path inbox) {
    Path file = inbox.resolve(folder).resolve(fileName);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, workbook().bytes(received));
      Files.setLastModifiedTime(file, FileTime.from(received.toInstant(VIETNAM)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
    return file;
  }
}
