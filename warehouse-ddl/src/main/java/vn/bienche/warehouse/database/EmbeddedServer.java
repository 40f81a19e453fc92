package vn.bienche.warehouse.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.home.DiskFull;
import vn.bienche.warehouse.home.EnvironmentFault;
import vn.bienche.warehouse.home.EnvironmentFault.Kind;
import vn.bienche.warehouse.home.Home;

/**
 * A real PostgreSQL that keeps its data in the home: fsync on, Vietnamese ICU collation, loopback
 * only, a password.
 *
 * <p>Several processes may use it at once: each holds a shared lock while it does, the last one
 * stops the server. A server that a killed process left behind is found by its pid file and used
 * again. zonky's own {@code EmbeddedPostgres} runs without fsync and password and throws its data
 * away, so only its binaries are used.
 */
final class EmbeddedServer implements AutoCloseable {

  static final String USER = "bienche";

  private static final int PORT_LINE = 3;

  private final Path folder;
  private final PostgresProgram program;
  private final FileChannel usersChannel;
  private final int port;
  private final String password;

  private EmbeddedServer(
      Path folder, PostgresProgram program, FileChannel usersChannel, int port, String password) {
    this.folder = folder;
    this.program = program;
    this.usersChannel = usersChannel;
    this.port = port;
    this.password = password;
  }

  /**
   * Starts the home's server, making it on first use.
   *
   * @throws EnvironmentFault when it cannot be made or started
   */
  static EmbeddedServer open(Home home) {
    Path folder = home.postgres();
    try {
      Files.createDirectories(folder);
      PostgresProgram program = new PostgresProgram(PostgresBinaries.unpacked(folder));
      FileChannel users = channel(folder.resolve("users.lock"));
      try (FileChannel starting = channel(folder.resolve("start.lock"));
          FileLock alone = starting.lock()) {
        users.lock(0, Long.MAX_VALUE, true);
        String password = initialised(folder, program);
        int port = started(folder, program);
        if (!alone.isValid()) {
          throw new IOException("start.lock was lost");
        }
        return new EmbeddedServer(folder, program, users, port, password);
      }
    } catch (IOException e) {
      throw DiskFull.caused(e)
          ? new EnvironmentFault(Kind.DISK_FULL, folder.toString(), e)
          : new EnvironmentFault(Kind.DATABASE_NOT_STARTED, reason(folder, e), e);
    }
  }

  /**
   * Stops a server that no process uses, as a killed one leaves it behind.
   *
   * @return whether no server runs on the home's data afterwards
   */
  static boolean stopUnused(Home home) {
    Path folder = home.postgres();
    if (!Files.exists(data(folder).resolve("postmaster.pid"))) {
      return true;
    }
    try (FileChannel users = channel(folder.resolve("users.lock"));
        FileLock alone = users.tryLock()) {
      if (alone == null) {
        return false;
      }
      PostgresProgram program = new PostgresProgram(PostgresBinaries.unpacked(folder));
      stop(folder, program);
      return true;
    } catch (OverlappingFileLockException sameProcess) {
      return false;
    } catch (IOException e) {
      throw new EnvironmentFault(Kind.DATABASE_NOT_STARTED, reason(folder, e), e);
    }
  }

  /** Stops the server unless it has gone by itself. */
  private static void stop(Path folder, PostgresProgram program) throws IOException {
    if (runningPort(folder, program) != null) {
      program.run("pg_ctl", "stop", "-D", data(folder).toString(), "-m", "fast", "-w", "-s");
    }
  }

  int port() {
    return port;
  }

  String password() {
    return password;
  }

  private static FileChannel channel(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  private static String initialised(Path folder, PostgresProgram program) throws IOException {
    Path passwordFile = folder.resolve("password");
    Path data = data(folder);
    if (Files.exists(data.resolve("PG_VERSION")) && Files.exists(folder.resolve("initialised"))) {
      return Files.readString(passwordFile).strip();
    }
    byte[] secret = new byte[24];
    new SecureRandom().nextBytes(secret);
    Files.deleteIfExists(passwordFile);
    Files.createFile(
        passwordFile,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(passwordFile, HexFormat.of().formatHex(secret));
    program.run(
        "initdb",
        "-D",
        data.toString(),
        "-U",
        USER,
        "--auth=scram-sha-256",
        "--pwfile=" + passwordFile,
        "-E",
        "UTF8",
        "--locale=C",
        "--locale-provider=icu",
        "--icu-locale=vi-VN",
        "--no-instructions");
    Files.createFile(folder.resolve("initialised"));
    return Files.readString(passwordFile).strip();
  }

  private static int started(Path folder, PostgresProgram program) throws IOException {
    Integer running = runningPort(folder, program);
    if (running != null) {
      return running;
    }
    int port = freePort();
    List<String> arguments = new ArrayList<>(List.of("start", "-w", "-t", "60", "-s"));
    arguments.addAll(List.of("-D", data(folder).toString()));
    arguments.addAll(List.of("-l", folder.resolve("server.log").toString()));
    arguments.addAll(
        List.of(
            "-o",
            "-p "
                + port
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
                + " -c shared_buffers=96MB -c max_connections=40 -c jit=off"
                + " -c max_wal_size=1GB -c log_statement=none -c timezone=Asia/Ho_Chi_Minh"));
    program.run("pg_ctl", arguments.toArray(String[]::new));
    return port;
  }

  /** Port of a server that runs on this data already, or null. */
  private static @Nullable Integer runningPort(Path folder, PostgresProgram program)
      throws IOException {
    Path pidFile = data(folder).resolve("postmaster.pid");
    if (!Files.exists(pidFile)
        || !program.succeeds("pg_ctl", "status", "-D", data(folder).toString())) {
      return null;
    }
    List<String> lines = Files.readAllLines(pidFile);
    return lines.size() > PORT_LINE ? Integer.valueOf(lines.get(PORT_LINE).strip()) : null;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static Path data(Path folder) {
    return folder.resolve("data");
  }

  /** The folder, and the last thing that PostgreSQL's program said. */
  private static String reason(Path folder, IOException e) {
    List<String> said = String.valueOf(e.getMessage()).strip().lines().toList();
    return folder + ": " + said.get(said.size() - 1);
  }

  /** Stops the server unless another process uses it. */
  @Override
  public void close() {
    try (usersChannel;
        FileChannel starting = channel(folder.resolve("start.lock"));
        FileLock alone = starting.lock()) {
      usersChannel.close();
      try (FileChannel last = channel(folder.resolve("users.lock"));
          FileLock exclusive = last.tryLock()) {
        if (exclusive != null && alone.isValid()) {
          stop(folder, program);
        }
      }
    } catch (IOException e) {
      throw new EnvironmentFault(Kind.DATABASE_NOT_STARTED, reason(folder, e), e);
    }
  }
}
