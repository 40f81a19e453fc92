package vn.bienche.reports.manifest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code <name>.manifest.json} says of the files of one report beside which it stands.
 *
 * @param report the report
 * @param period as-of date or period of the figures
 * @param run identity of the publication
 * @param lakeVersion versions of the landing tables from which the figures follow
 * @param madeOf hash of all that the files are made of; null where not all of it is known
 * @param rows number of rows of the figures
 * @param notes what a clerk was told about the figures
 * @param files in the order in which they were written
 */
public record Manifest(
    String report,
    String period,
    String run,
    String lakeVersion,
    @Nullable String madeOf,
    int rows,
    List<String> notes,
    List<ManifestFile> files) {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  public Manifest {
    notes = List.copyOf(Objects.requireNonNullElse(notes, List.of()));
    files = List.copyOf(Objects.requireNonNullElse(files, List.of()));
  }

  /** The manifest in this file; empty where there is none, or one that cannot be understood. */
  public static Optional<Manifest> read(Path file) throws IOException {
    try {
      return Optional.of(MAPPER.readValue(Files.readAllBytes(file), Manifest.class));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (JacksonException damaged) {
      return Optional.empty();
    }
  }

  /** Writes the manifest to its own file. */
  public void write(Path file) throws IOException {
    Files.write(file, MAPPER.writeValueAsBytes(this));
  }
}
