package vn.bienche.reports.manifest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.bienche.reports.query.Publication;

/**
 * Writes {@code <name>.manifest.json} beside the files of one report: which file, its checksum, its
 * rows, its run.
 */
public final class Manifest {

  private Manifest() {}

  /**
   * Writes the manifest.
   *
   * @param file the manifest's own file
   * @param id the report
   * @param period as-of date or period of the figures
   * @param rows number of rows of the figures
   */
  public static void write(
      Path file, String id, String period, int rows, Publication run, List<Path> files)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeStringField("report", id);
      json.writeStringField("period", period);
      json.writeStringField("run", run.runId());
      json.writeStringField("lake_version", run.lakeVersion());
      json.writeNumberField("rows", rows);
      json.writeArrayFieldStart("files");
      for (Path written : files) {
        json.writeStartObject();
        json.writeStringField("name", String.valueOf(written.getFileName()));
        json.writeStringField("sha256", sha256(written));
        json.writeNumberField("bytes", Files.size(written));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  /** The checksum of a file in hexadecimal. */
  public static String sha256(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot be read: " + file, e);
    }
  }
}
