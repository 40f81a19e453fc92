package vn.bienche.warehouse.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL server of the operating system's own package, as a province's would be. */
final class TestServer implements AutoCloseable {

  static final String ADMINISTRATOR = "quan_tri";
  static final String PASSWORD = "mật khẩu/1@";

  private static final Path PACKAGES = Path.of("/usr/lib/postgresql");

  private final PostgresProgram program;
  private final Path data;
  private final int port;

  private TestServer(PostgresProgram program, Path data, int port) {
    this.program = program;
    this.data = data;
    this.port = port;
  }

  /** Folder of the newest installed version that the warehouse takes. */
  static Optional<Path> installed() {
    if (!Files.isDirectory(PACKAGES)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(PACKAGES)) {
      return versions
          .filter(v -> Files.isExecutable(v.resolve("bin/initdb")))
          .filter(v -> Integer.parseInt(v.getFileName().toString()) >= 15)
          .max(Comparator.comparing(v -> Integer.valueOf(v.getFileName().toString())));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  static TestServer start(Path folder) throws IOException {
    PostgresProgram program = new PostgresProgram(installed().orElseThrow());
    Path password = Files.writeString(folder.resolve("password"), PASSWORD);
    Path data = folder.resolve("data");
    program.run(
        "initdb",
        "-D",
        data.toString(),
        "-U",
        ADMINISTRATOR,
        "--auth=scram-sha-256",
        "--pwfile=" + password,
        "-E",
        "UTF8",
        "--locale=C",
        "--no-sync");
    int port = freePort();
    program.run(
        "pg_ctl",
        "start",
        "-w",
        "-s",
        "-D",
        data.toString(),
        "-l",
        folder.resolve("server.log").toString(),
        "-o",
        "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off");
    return new TestServer(program, data, port);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** The address with a user whose password is {@link #PASSWORD}. */
  String url(String user, String database) {
    return "postgresql://"
        + user
        + ":m%E1%BA%ADt%20kh%E1%BA%A9u%2F1%40@127.0.0.1:"
        + port
        + "/"
        + database;
  }

  void execute(String database, String... statements) throws SQLException {
    try (Connection connection = ServerUrl.source(url(ADMINISTRATOR, database)).getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Override
  public void close() throws IOException {
    program.run("pg_ctl", "stop", "-D", data.toString(), "-m", "immediate", "-w", "-s");
  }
}
