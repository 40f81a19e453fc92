package vn.bienche.warehouse.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import vn.bienche.warehouse.home.FolderTree;

/** PostgreSQL's own programs, unpacked once per user and version from the class path. */
final class PostgresBinaries {

  /**
   * Changes with the version of the binaries in the root pom: another version unpacks beside the
   * old one.
   */
  private static final String VERSION = "18.6";

  private static final int OWNER_EXECUTES = 0100;

  private PostgresBinaries() {}

  /**
   * Folder that holds {@code bin}, {@code lib} and {@code share}. The user's cache serves all of
   * the user's homes; where it cannot be written the programs lie in the home.
   */
  static synchronized Path unpacked(Path home) throws IOException {
    if (Files.isDirectory(home.resolve("pg-" + VERSION))) {
      return home.resolve("pg-" + VERSION);
    }
    Path cache = cache();
    try {
      Files.createDirectories(cache);
    } catch (IOException readOnly) {
      cache = home;
    }
    return unpackedIn(Files.isWritable(cache) ? cache : home);
  }

  private static Path cache() {
    String set = System.getenv("XDG_CACHE_HOME");
    Path base =
        set == null || set.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(set);
    return base.resolve("bienche");
  }

  private static Path unpackedIn(Path parent) throws IOException {
    Path folder = parent.resolve("pg-" + VERSION);
    if (Files.isDirectory(folder)) {
      return folder;
    }
    try (FileChannel channel =
            FileChannel.open(
                parent.resolve("pg-" + VERSION + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock alone = channel.lock()) {
      // Another process may have unpacked while this one waited
      if (alone.isValid() && !Files.isDirectory(folder)) {
        unpackInto(parent, folder);
      }
      return folder;
    }
  }

  private static void unpackInto(Path parent, Path folder) throws IOException {
    Path partial = parent.resolve("pg-" + VERSION + ".partial");
    FolderTree.delete(partial);
    Files.createDirectories(partial);
    String system = System.getProperty("os.name");
    String machine = System.getProperty("os.arch");
    try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
        TarArchiveInputStream tar =
            new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, partial);
      }
    }
    Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void unpack(InputStream tar, TarArchiveEntry entry, Path folder)
      throws IOException {
    Path target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("entry leaves the folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.resolve("..").normalize());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
      if ((entry.getMode() & OWNER_EXECUTES) != 0) {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }
}
