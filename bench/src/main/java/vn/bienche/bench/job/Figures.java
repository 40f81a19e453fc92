package vn.bienche.bench.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The four tables of the main job as our program prints them, to be compared with a peer's. */
final class Figures {

  private static final List<String> REPORTS = List.of("R01", "R02", "R03", "R08");

  private final Province province;
  private final Path out;

  Figures(Province province) {
    this.province = province;
    this.out = province.work().resolve("figures");
  }

  /** Prints the tables of the built home as CSV, and measures it. */
  Cost print() throws IOException, InterruptedException {
    return print("--as-of", "2023-11-15", "R01", "R02")
        .plus(print("--as-of", "2024-01-05", "R03"))
        .plus(print("--period", "2024-Q1", "R08"));
  }

  /** The first table that a peer has otherwise; none when all are the same to the digit. */
  Optional<String> firstDifference(Path peer) throws IOException {
    for (String report : REPORTS) {
      if (Files.mismatch(out.resolve(report + ".csv"), peer.resolve(report + ".csv")) >= 0) {
        return Optional.of(report);
      }
    }
    return Optional.empty();
  }

  private Cost print(String option, String when, String... reports)
      throws IOException, InterruptedException {
    List<String> command = province.ours("report", reports);
    command.addAll(List.of(option, when, "--format", "csv", "--out", out.toString()));
    return province.measure(command);
  }
}
