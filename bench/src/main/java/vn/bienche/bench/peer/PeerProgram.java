package vn.bienche.bench.peer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** From a folder of workbooks to R01, R02, R03 and R08 as CSV and PDF, by way of DuckDB. */
public final class PeerProgram {

  private PeerProgram() {}

  /** Arguments: the inbox, the folder for the tables. */
  public static void main(String[] arguments) throws Exception {
    run(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  static void run(Path inbox, Path out) throws Exception {
    Files.createDirectories(out);
    // DuckDB works within this process
    PeerStages stages = new PeerStages(() -> 0);
    try (PeerDatabase database = new PeerDatabase(Runtime.getRuntime().availableProcessors())) {
      stages.run(
          "read and load",
          () -> {
            PeerReading.read(inbox, database::load);
            return database;
          });
      Map<String, PeerResult> figures =
          stages.run("aggregates", () -> PeerReports.figures(database));
      stages.run(
          "print",
          () -> {
            PeerReports.print(figures, out);
            return out;
          });
    }
    stages.write(out);
  }
}
