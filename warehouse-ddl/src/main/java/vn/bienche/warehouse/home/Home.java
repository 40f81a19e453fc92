package vn.bienche.warehouse.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The home folder: lake, embedded PostgreSQL, returned workbooks, outputs, logs and settings.
 *
 * @param folder absolute
 */
public record Home(Path folder) {

  public Home {
    folder = folder.toAbsolutePath().normalize();
  }

  public Path lake() {
    return folder.resolve("lake");
  }

  public Path postgres() {
    return folder.resolve("postgres");
  }

  /** Copies of the units' workbooks with what was found. */
  public Path returned() {
    return folder.resolve("returned");
  }

  public Path outputs() {
    return folder.resolve("outputs");
  }

  public Path log() {
    return folder.resolve("log").resolve("bienche.log");
  }

  public Path settings() {
    return folder.resolve("bienche.properties");
  }

  /** The province's own templates of documents. */
  public Path templates() {
    return folder.resolve("templates");
  }

  /** Small files that save work and can be made again, such as the list of known workbooks. */
  public Path cache() {
    return folder.resolve("cache");
  }

  /**
   * Small tables of the last build, which the next takes from here; deleted when a person is
   * erased.
   */
  public Path keptTables() {
    return cache().resolve("tables");
  }

  /**
   * Folder of names and codes that workbooks refer to, which the next ingest takes from here;
   * deleted when a person is erased.
   */
  public Path knownRows() {
    return cache().resolve("known");
  }

  /**
   * Makes the folder where it is missing and proves that it can be written.
   *
   * @throws EnvironmentFault when it cannot be made or written, or the disk is full
   */
  public Home prepared() {
    try {
      Files.createDirectories(folder);
      Path probe = Files.createTempFile(folder, ".probe", null);
      Files.write(probe, new byte[8192]);
      Files.delete(probe);
      return this;
    } catch (IOException e) {
      throw new EnvironmentFault(
          DiskFull.caused(e)
              ? EnvironmentFault.Kind.DISK_FULL
              : EnvironmentFault.Kind.HOME_NOT_WRITABLE,
          folder.toString(),
          e);
    }
  }
}
