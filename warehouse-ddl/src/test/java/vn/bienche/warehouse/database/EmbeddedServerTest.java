package vn.bienche.warehouse.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.warehouse.home.Home;

/** The home's own server may go away by itself. */
class EmbeddedServerTest {

  private static void kill(Home home) throws Exception {
    Path file = home.postgres().resolve("data").resolve("postmaster.pid");
    long pid = Long.parseLong(Files.readAllLines(file).get(0).strip());
    ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
    server.destroyForcibly();
    server.onExit().get();
  }

  @Test
  void aServerThatWasKilledIsClosedWithoutAFaultAndStartedAgain(@TempDir Path folder)
      throws Exception {
    Home home = new Home(folder).prepared();
    Warehouse warehouse = Warehouse.open(home, Optional.empty());
    kill(home);
    warehouse.close();

    try (Warehouse again = Warehouse.open(home, Optional.empty());
        Connection connection = again.connection()) {
      assertThat(connection.isValid(1)).isTrue();
    }
  }
}
