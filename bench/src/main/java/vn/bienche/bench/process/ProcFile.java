package vn.bienche.bench.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files below {@code /proc}, which go away with their process. */
final class ProcFile {

  private ProcFile() {}

  /**
   * @param process its number, or {@code self}
   * @return the text; empty when the process has ended meanwhile
   */
  static String read(String process, String file) {
    return read(Path.of("/proc", process, file));
  }

  /** Empty when there is no such file, or its process ends while it is read. */
  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      return "";
    } catch (IOException e) {
      if (e.getMessage() != null && e.getMessage().contains("No such process")) {
        return "";
      }
      throw new UncheckedIOException(e);
    }
  }
}
