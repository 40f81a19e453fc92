package vn.bienche.ingest.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bienche.warehouse.lake.Lake;
import vn.bienche.warehouse.table.LandingSubmissions;

/** Names the version of the submissions table without asking Spark. */
public final class LakeVersion {

  private LakeVersion() {}

  /**
   * Changes with every commit; none for a lake that is no folder of this machine, where looking is
   * not cheap.
   */
  public static Optional<String> of(Lake lake) throws IOException {
    if (!lake.isLocal()) {
      return Optional.empty();
    }
    Path log = lake.folder(LandingSubmissions.NAME).resolve("_delta_log");
    if (!Files.isDirectory(log)) {
      return Optional.of(lake.root() + " -");
    }
    try (Stream<Path> files = Files.list(log)) {
      String last =
          files
              .map(f -> f.getFileName().toString())
              .filter(n -> n.matches("\\d+\\.json"))
              .max(String::compareTo)
              .orElse("-");
      Path commit = log.resolve(last);
      // A lake made anew has the same versions but other commits
      String made =
          Files.exists(commit)
              ? " " + Files.getLastModifiedTime(commit) + " " + Files.size(commit)
              : "";
      return Optional.of(lake.root() + " " + last + made);
    }
  }
}
