package vn.bienche.warehouse.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs PostgreSQL's own programs ({@code initdb}, {@code pg_ctl}). */
final class PostgresProgram {

  private static final int LONGEST_SECONDS = 120;

  private final Path folder;

  /**
   * @param folder that holds {@code bin}
   */
  PostgresProgram(Path folder) {
    this.folder = folder;
  }

  /**
   * @throws IOException when it ends with another code than 0; the message carries what it said
   */
  void run(String program, String... arguments) throws IOException {
    Path output = Files.createTempFile("bienche-" + program, ".log");
    try {
      int code = exitCode(program, arguments, output);
      if (code != 0) {
        String said = new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip();
        throw new IOException(program + " ended with " + code + ": " + said);
      }
    } finally {
      Files.deleteIfExists(output);
    }
  }

  boolean succeeds(String program, String... arguments) throws IOException {
    Path output = Files.createTempFile("bienche-" + program, ".log");
    try {
      return exitCode(program, arguments, output) == 0;
    } finally {
      Files.deleteIfExists(output);
    }
  }

  private int exitCode(String program, String[] arguments, Path output) throws IOException {
    List<String> command = new ArrayList<>();
    if (LinuxUtils.isUnshareAvailable()) {
      // The server refuses to run as root; in a user namespace of its own root is nobody
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(folder.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    // The server inherits the output: a pipe would keep this process waiting for it
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(program + " did not end within " + LONGEST_SECONDS + " s");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(program + " was interrupted", e);
    }
  }
}
