package vn.bienche.ingest.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import vn.bienche.ingest.submission.KnownSubmission;
import vn.bienche.ingest.submission.Registry;

/** What rows of earlier runs provide to other forms, asked of the lake once. */
public final class KnownRows {

  private final ProvidedFile file;
  private final Supplier<LandingReader> lake;

  /**
   * @param folder for these rows alone, in which they wait for the next run; may be deleted at any
   *     time
   * @param lake asked for submissions that the file does not hold
   */
  public KnownRows(Path folder, Supplier<LandingReader> lake) {
    this.file = new ProvidedFile(folder);
    this.lake = lake;
  }

  /** Fills in what these rosters, position lists, task lists and grade decisions say. */
  public void fill(Registry registry, List<KnownSubmission> current) {
    Map<String, List<Provided>> kept = file.read();
    List<KnownSubmission> missing =
        current.stream().filter(s -> !kept.containsKey(LandingReader.key(s))).toList();
    Map<String, List<Provided>> asked = missing.isEmpty() ? Map.of() : lake.get().provided(missing);
    Map<String, List<Provided>> now = new HashMap<>();
    for (KnownSubmission submission : current) {
      String key = LandingReader.key(submission);
      List<Provided> rows =
          Objects.requireNonNullElse(kept.get(key), asked.getOrDefault(key, List.of()));
      now.put(key, rows);
      rows.forEach(row -> row.fill(registry, submission));
    }
    if (!missing.isEmpty() || now.size() < kept.size()) {
      keep(now);
    }
  }

  private void keep(Map<String, List<Provided>> rows) {
    try {
      file.write(rows);
    } catch (IOException e) {
      throw new UncheckedIOException("what is known cannot be kept: " + e.getMessage(), e);
    }
  }
}
