package vn.bienche.ingest.inbox;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A stream that closes what it was opened from. */
final class OwnedStream extends FilterInputStream {

  private final Closeable owner;

  OwnedStream(InputStream in, Closeable owner) {
    super(in);
    this.owner = owner;
  }

  OwnedStream(InputStream in, List<Path> temporaryFiles) {
    this(
        in,
        () -> {
          for (Path file : temporaryFiles) {
            Files.deleteIfExists(file);
          }
        });
  }

  @Override
  public void close() throws IOException {
    try (owner) {
      super.close();
    }
  }
}
