package vn.bienche.ingest.submission;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.Verdict;

/**
 * Keeps the known state beside the lake, so that a run with nothing new needs no Spark. It belongs
 * to one version of the submissions table; at any other version it is worth nothing and the lake is
 * asked.
 */
public final class StateFile {

  private static final String HEAD = "bienche-ingest-state 1";
  private static final String NONE = "\\N";

  private final Path file;

  public StateFile(Path folder) {
    this.file = folder.resolve("ingest-state.tsv");
  }

  /** The state, if it was kept for this version of this lake and can be read. */
  public Optional<KnownState> read(String lakeVersion) {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      if (lines.size() < 2 || !lines.get(0).equals(HEAD) || !lines.get(1).equals(lakeVersion)) {
        return Optional.empty();
      }
      return Optional.of(state(lines.subList(2, lines.size())));
    } catch (IOException | RuntimeException missingOrForeign) {
      return Optional.empty();
    }
  }

  /** Keeps the state; a reader sees the old file or the new one, never half of it. */
  public void write(String lakeVersion, KnownState state) throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEAD, lakeVersion));
    state.submissions().forEach(s -> lines.add(line(s)));
    state.units().forEach(u -> lines.add(line(u)));
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path draft = Files.createTempFile(folder, "ingest-state", ".tmp");
    Files.write(draft, lines, StandardCharsets.UTF_8);
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static KnownState state(List<String> lines) {
    List<KnownSubmission> submissions = new ArrayList<>();
    List<UnitSpan> units = new ArrayList<>();
    for (String line : lines) {
      String[] f = line.split("\t", -1);
      if (f[0].equals("S")) {
        submissions.add(submission(f));
      } else {
        units.add(
            new UnitSpan(
                f[1],
                f[2],
                f[3],
                value(f[4]),
                LocalDate.parse(f[5]),
                f[6].equals(NONE) ? null : LocalDate.parse(f[6])));
      }
    }
    return new KnownState(submissions, units);
  }

  private static KnownSubmission submission(String[] f) {
    return new KnownSubmission(
        f[1],
        f[2],
        f[3],
        f[4],
        f[5].equals(NONE) ? null : FormCode.valueOf(f[5]),
        value(f[6]),
        f[7].equals(NONE) ? null : Period.parse(f[7]).orElseThrow(),
        Integer.parseInt(f[8]),
        Instant.parse(f[9]),
        Verdict.valueOf(f[10]),
        Integer.parseInt(f[11]),
        Integer.parseInt(f[12]),
        Integer.parseInt(f[13]),
        Integer.parseInt(f[14]));
  }

  private static String line(KnownSubmission s) {
    Period period = s.period();
    return join(
        "S",
        s.batchId(),
        s.id(),
        s.sha256(),
        s.name(),
        s.form(),
        s.unit(),
        period == null ? null : period.text(),
        s.version(),
        s.receivedAt(),
        s.verdict().name(),
        s.read(),
        s.loaded(),
        s.warned(),
        s.rejected());
  }

  private static String line(UnitSpan u) {
    return join("U", u.code(), u.name(), u.kind(), u.parent(), u.validFrom(), u.validTo());
  }

  private static String join(@Nullable Object... fields) {
    StringBuilder line = new StringBuilder();
    for (Object field : fields) {
      line.append(line.isEmpty() ? "" : "\t");
      line.append(field == null ? NONE : field.toString().replaceAll("[\\t\\r\\n]", " "));
    }
    return line.toString();
  }

  private static @Nullable String value(String field) {
    return field.equals(NONE) ? null : field;
  }
}
