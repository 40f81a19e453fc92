package vn.bienche.bench.peer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.Optional;
import vn.bienche.bench.process.DatabaseServer;
import vn.bienche.bench.process.ProcessTimes;
import vn.bienche.warehouse.database.Warehouse;
import vn.bienche.warehouse.home.Home;

/**
 * From a folder of workbooks to R01, R02, R03 and R08 as CSV and PDF, by way of a PostgreSQL that
 * has nothing but plain tables: the same server, with the same settings, as a home's own.
 */
public final class PostgresPeer {

  private PostgresPeer() {}

  /** Arguments: the inbox, the folder for the tables, a folder for the server. */
  public static void main(String[] arguments) throws Exception {
    run(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
  }

  static void run(Path inbox, Path out, Path folder) throws Exception {
    Files.createDirectories(out);
    Home home = new Home(folder);
    DatabaseServer watch = new DatabaseServer(home);
    PeerStages stages = new PeerStages(() -> ProcessTimes.duration(watch.ticks()).toNanos());
    try (CopyFiles rows = new CopyFiles(Files.createTempDirectory(out, "rows"))) {
      stages.run(
          "read",
          () -> {
            PeerReading.read(inbox, rows::add);
            rows.flush();
            return rows;
          });
      try (Warehouse server =
              stages.run("start the server", () -> Warehouse.open(home, Optional.empty()));
          Connection connection = server.connection()) {
        PostgresTables tables = stages.run("load", () -> PostgresTables.loaded(connection, rows));
        Map<String, PeerResult> figures =
            stages.run("aggregates", () -> PeerReports.figures(tables));
        stages.run(
            "print",
            () -> {
              PeerReports.print(figures, out);
              return out;
            });
      }
    }
    stages.write(out);
  }
}
