package vn.bienche.ingest.landing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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

  private final Path file;

  ProvidedFile(Path file) {
    this.file = file;
  }

  /** What was kept; nothing when there is no file or it cannot be read. */
  Map<String, List<Provided>> read() {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
      Map<String, List<Provided>> kept = new HashMap<>();
      if (in.readUTF().equals(HEAD)) {
        for (int left = in.readInt(); left > 0; left--) {
          String submission = in.readUTF();
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
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "provided", ".tmp");
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(draft))))) {
      out.writeUTF(HEAD);
      out.writeInt(provided.size());
      for (Map.Entry<String, List<Provided>> submission : provided.entrySet()) {
        out.writeUTF(submission.getKey());
        out.writeInt(submission.getValue().size());
        for (Provided row : submission.getValue()) {
          write(out, row);
        }
      }
    }
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Provided row(DataInputStream in) throws IOException {
    FormCode form = FormCode.valueOf(in.readUTF());
    String code = in.readUTF();
    String text = in.readUTF();
    LocalDate day = in.readBoolean() ? LocalDate.ofEpochDay(in.readLong()) : null;
    return new Provided(form, code, text, day);
  }

  private static void write(DataOutputStream out, Provided row) throws IOException {
    out.writeUTF(row.form().name());
    out.writeUTF(row.code());
    out.writeUTF(row.text());
    LocalDate day = row.day();
    out.writeBoolean(day != null);
    if (day != null) {
      out.writeLong(day.toEpochDay());
    }
  }
}
