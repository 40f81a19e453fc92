package vn.bienche.warehouse.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.bienche.warehouse.archive.ArchiveRefused.Reason;
import vn.bienche.warehouse.home.FolderTree;
import vn.bienche.warehouse.home.Home;

/** Which of a home's files a backup holds, and moving whole homes in and out. */
final class HomeFiles {

  static final String RESTORING = "restoring";
  static final String REPLACED = "replaced-";

  /** Of the running process, or backups themselves: neither backed up nor moved. */
  private static final Set<String> NOT_OF_THE_HOME =
      Set.of("run.lock", "run.holder", "log", "cache", "backups", RESTORING);

  /** The warehouse is dumped by table. */
  private static final String POSTGRES = "postgres";

  private final Path home;

  HomeFiles(Home home) {
    this.home = home.folder();
  }

  /** Files that a backup holds, sorted by name. */
  List<Path> backedUp() throws IOException {
    try (Stream<Path> all = Files.walk(home, FileVisitOption.FOLLOW_LINKS)) {
      return all.filter(p -> !p.equals(home) && isBackedUp(topFolder(p)))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private String topFolder(Path path) {
    return home.relativize(path).getName(0).toString();
  }

  private static boolean isBackedUp(String top) {
    return isPartOfHome(top) && !top.equals(POSTGRES);
  }

  private static boolean isPartOfHome(String top) {
    return !NOT_OF_THE_HOME.contains(top) && !top.startsWith(REPLACED) && !top.startsWith(".probe");
  }

  /** Name within a backup: with slashes on every system. */
  String name(Path file) {
    return home.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  boolean isEmpty() throws IOException {
    return parts(home).isEmpty();
  }

  /**
   * A fresh folder in which a home is put together before it takes the place of the present one.
   */
  Path staging() throws IOException {
    Path staging = home.resolve(RESTORING);
    FolderTree.delete(staging);
    return Files.createDirectories(staging);
  }

  static void unpack(InputStream from, Path folder, String name) throws IOException {
    Path target = folder.resolve(name).normalize();
    if (!target.startsWith(folder) || target.equals(folder)) {
      throw new ArchiveRefused(Reason.NOT_A_BACKUP, name);
    }
    Files.createDirectories(Objects.requireNonNull(target.getParent()));
    Files.copy(from, target, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Moves what is in the home into a folder of it; empty when there is nothing. */
  Optional<Path> moveAside(String time) throws IOException {
    if (isEmpty()) {
      return Optional.empty();
    }
    Path aside = Files.createDirectories(home.resolve(REPLACED + time));
    for (Path part : parts(home)) {
      Files.move(part, aside.resolve(part.getFileName()));
    }
    return Optional.of(aside);
  }

  void moveIn(Path staging) throws IOException {
    for (Path part : parts(staging)) {
      Files.move(part, home.resolve(part.getFileName()));
    }
  }

  private static List<Path> parts(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(p -> isPartOfHome(p.getFileName().toString())).toList();
    }
  }
}
