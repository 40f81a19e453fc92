package vn.bienche.ingest.landing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.bienche.warehouse.value.FormCode;

/**
 * Keeps beside the lake what rows provide to other forms, by submission, so that a run asks the
 * lake for new submissions only: rows of a submission never change, but when a person is erased.
 * Holds names, as the lake does.
 */
final class ProvidedFile {

  private static final String HEAD = "bienche-provided 1";

  private final Path folder;
  private final Path file;

  ProvidedFile(Path folder) {
    this.folder = folder;
    this.file = folder.resolve("rows.gz");
  }

  /** What was kept; nothing when there is no file or it cannot be read. */
  Map<String, List<Provided>> read() {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
      Map<String, List<Provided>> kept = new HashMap<>();
      if (text(in).equals(HEAD)) {
        for (int left = in.readInt(); left > 0; left--) {
          String submission = text(in);
          List<Provided> rows = new ArrayList<>();
          for (int row = in.readInt(); row > 0; row--) {
            rows.add(row(in));
          }
          kept.put(submission, rows);
        }
      }
      return kept;
    } catch (IOException | RuntimeException missingOrForeign) {
      return new HashMap<>();
    }
  }

  /** Keeps this in place of what was kept; a reader sees the old file or the new one. */
  void write(Map<String, List<Provided>> provided) throws IOException {
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "provided", ".tmp");
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(draft))))) {
      write(out, HEAD);
      out.writeInt(provided.size());
      for (Map.Entry<String, List<Provided>> submission : provided.entrySet()) {
        write(out, submission.getKey());
        out.writeInt(submission.getValue().size());
        for (Provided row : submission.getValue()) {
          write(out, row);
        }
      }
    }
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** A cell may hold more than {@code writeUTF} takes. */
  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static Provided row(DataInputStream in) throws IOException {
    FormCode form = FormCode.valueOf(text(in));
    String code = text(in);
    String text = text(in);
    LocalDate day = in.readBoolean() ? LocalDate.ofEpochDay(in.readLong()) : null;
    return new Provided(form, code, text, day);
  }

  private static void write(DataOutputStream out, Provided row) throws IOException {
    write(out, row.form().name());
    write(out, row.code());
    write(out, row.text());
    LocalDate day = row.day();
    out.writeBoolean(day != null);
    if (day != null) {
      out.writeLong(day.toEpochDay());
    }
  }
}
