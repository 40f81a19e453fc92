package vn.bienche.ingest.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A workbook as a file of this machine.
 *
 * @param path of the file
 * @param temporary whether it is a copy that is deleted on closing
 */
public record LocalCopy(Path path, boolean temporary) implements AutoCloseable {

  @Override
  public void close() throws IOException {
    if (temporary) {
      Files.deleteIfExists(path);
    }
  }
}
