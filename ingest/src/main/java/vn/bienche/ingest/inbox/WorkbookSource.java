package vn.bienche.ingest.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Where the bytes of one workbook are: a file, or an entry of a bundle.
 *
 * @param file absolute path of the workbook or of the bundle
 * @param entries names within bundles, outermost first; empty for a plain file
 * @param path below the inbox as a reader knows it, such as {@code HG-I-1/thang-1.zip/a.xlsx}
 * @param folders names of the folders (and of no bundle) that lead from the inbox to the file
 * @param bytes size
 * @param receivedAt time of the file or entry itself
 */
public record WorkbookSource(
    String file,
    List<String> entries,
    String path,
    List<String> folders,
    long bytes,
    Instant receivedAt)
    implements Serializable {

  public WorkbookSource {
    entries = List.copyOf(entries);
    folders = List.copyOf(folders);
  }

  /** File name as the unit knows it. */
  public String name() {
    int slash = path.lastIndexOf('/');
    return path.substring(slash + 1);
  }

  /** The original bytes. */
  public InputStream open() throws IOException {
    return entries.isEmpty()
        ? Files.newInputStream(Path.of(file))
        : Bundle.open(Path.of(file), entries);
  }

  /**
   * The bytes as a file of this machine: the file itself, or a copy that goes when it is closed.
   */
  public LocalCopy local() throws IOException {
    if (entries.isEmpty()) {
      return new LocalCopy(Path.of(file), false);
    }
    Path copy = Files.createTempFile("bienche-", ".workbook");
    try (InputStream in = open()) {
      Files.copy(in, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    return new LocalCopy(copy, true);
  }
}
