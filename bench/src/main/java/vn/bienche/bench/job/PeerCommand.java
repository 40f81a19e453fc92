package vn.bienche.bench.job;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The peer's programs as commands of their own. */
final class PeerCommand {

  /** What the peer's programs get unless another heap is asked for. */
  static final String HEAP = "2g";

  private PeerCommand() {}

  /** fastexcel-reader, DuckDB in memory, Jasper. */
  static List<String> duckdb(Path inbox, Path out, String heap) {
    return java(heap, "PeerProgram", inbox, out);
  }

  /** fastexcel-reader, PostgreSQL, Jasper; the server's data stand in a home below the output. */
  static List<String> postgres(Path inbox, Path out, Path home, String heap) {
    return java(heap, "PostgresPeer", inbox, out, home);
  }

  private static List<String> java(String heap, String program, Path... arguments) {
    return Stream.concat(
            Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                "vn.bienche.bench.peer." + program),
            Stream.of(arguments).map(Path::toString))
        .toList();
  }
}
