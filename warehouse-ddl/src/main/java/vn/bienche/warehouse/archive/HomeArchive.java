package vn.bienche.warehouse.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.bienche.warehouse.archive.ArchiveRefused.Reason;
import vn.bienche.warehouse.database.DumpedTable;
import vn.bienche.warehouse.database.Warehouse;
import vn.bienche.warehouse.database.WarehouseDump;
import vn.bienche.warehouse.home.DiskFull;
import vn.bienche.warehouse.home.EnvironmentFault;
import vn.bienche.warehouse.home.EnvironmentFault.Kind;
import vn.bienche.warehouse.home.FolderTree;
import vn.bienche.warehouse.home.Home;

/**
 * Backup and restore of a home. The caller holds the home's lock, so that the lake stands still;
 * readers of the warehouse may go on during a backup.
 *
 * <p>A backup is a zip file: {@code home/…} are the home's files (lake, settings, returned
 * workbooks, outputs), {@code warehouse/…} the rows of the tables, {@code SHA256SUMS} the hashes. A
 * lake outside the home is not in it. Files are streamed: memory does not grow with them.
 */
public final class HomeArchive {

  private static final String FORMAT = "1";
  private static final String ABOUT = "backup.properties";
  private static final String TABLES = "warehouse/tables.tsv";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT)
          .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

  private HomeArchive() {}

  /**
   * Makes a backup and reads it back to prove it.
   *
   * @param warehouse the home's, or the server's that serves it
   * @param target file to write; one that exists is replaced when the new one is whole
   * @throws EnvironmentFault when a file cannot be read or the backup not be written
   */
  public static ArchiveReport backup(Home home, Warehouse warehouse, Path target) {
    Path file = target.toAbsolutePath().normalize();
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      warehouse.migrate();
      write(home, warehouse, file);
      return verify(file);
    } catch (IOException e) {
      throw unfit(file, e);
    } catch (SQLException e) {
      throw new EnvironmentFault(Kind.DATABASE_UNREACHABLE, String.valueOf(e.getMessage()), e);
    }
  }

  private static void write(Home home, Warehouse warehouse, Path file)
      throws IOException, SQLException {
    HomeFiles files = new HomeFiles(home);
    try (ArchiveWriter archive = new ArchiveWriter(file)) {
      archive.entry(
          ABOUT,
          "format=%s%nmade_at=%s%nschema_version=%s%n"
              .formatted(
                  FORMAT,
                  Instant.now().truncatedTo(ChronoUnit.SECONDS),
                  WarehouseDump.version(warehouse)));
      List<DumpedTable> tables =
          WarehouseDump.write(warehouse, table -> archive.entry(rowsOf(table)));
      StringBuilder list = new StringBuilder();
      for (DumpedTable table : tables) {
        list.append(table.name()).append('\t').append(String.join(",", table.columns()));
        list.append('\t').append(table.rows()).append('\n');
      }
      archive.entry(TABLES, list.toString());
      for (Path path : files.backedUp()) {
        if (!path.equals(file) && !path.startsWith(file + ".partial")) {
          archive.entry("home/" + files.name(path), path);
        }
      }
      archive.finish();
    }
  }

  /**
   * Proves that every file of a backup is what was backed up.
   *
   * @throws ArchiveRefused when it is not
   * @throws EnvironmentFault when it cannot be read
   */
  public static ArchiveReport verify(Path archive) {
    try (ArchiveReader reader = ArchiveReader.open(archive)) {
      reader.verify();
      return report(archive, reader, Optional.empty());
    } catch (IOException e) {
      throw unfit(archive, e);
    }
  }

  /**
   * Brings a home back. It is put together beside what is there and takes its place at the end, so
   * that a restore that is stopped before leaves the home as it was.
   *
   * @param url of the server whose database takes the warehouse's rows; empty for the home's own
   * @param force replaces what is there; the home's former content stays in a folder of it
   * @throws ArchiveRefused when the backup is damaged or too new, or the place is taken and {@code
   *     force} is not set
   * @throws EnvironmentFault when the disk is full, or another process uses the home's warehouse
   */
  public static ArchiveReport restore(
      Path archive, Home home, Optional<String> url, boolean force) {
    HomeFiles files = new HomeFiles(home);
    try (ArchiveReader reader = ArchiveReader.open(archive)) {
      requireFormat(archive, reader);
      if (!force && !files.isEmpty()) {
        throw new ArchiveRefused(Reason.HOME_NOT_EMPTY, home.folder().toString());
      }
      requireSpace(reader, home);
      reader.verify();
      if (!Warehouse.stopUnused(home)) {
        throw new EnvironmentFault(Kind.HOME_LOCKED, home.postgres().toString());
      }
      Path staging = files.staging();
      try {
        unpack(reader, staging);
        loadWarehouse(reader, new Home(staging), url, force);
        Optional<Path> replaced = files.moveAside(STAMP.format(Instant.now()));
        files.moveIn(staging);
        return report(archive, reader, replaced);
      } finally {
        FolderTree.delete(staging);
      }
    } catch (IOException e) {
      throw unfit(home.folder(), e);
    } catch (SQLException e) {
      throw new EnvironmentFault(Kind.DATABASE_UNREACHABLE, String.valueOf(e.getMessage()), e);
    }
  }

  private static void loadWarehouse(
      ArchiveReader reader, Home staging, Optional<String> url, boolean force)
      throws IOException, SQLException {
    String version = reader.properties(ABOUT).getProperty("schema_version", "");
    try (Warehouse warehouse = Warehouse.open(staging, url)) {
      if (!WarehouseDump.knows(warehouse, version)) {
        throw new ArchiveRefused(Reason.TOO_NEW, version);
      }
      if (!force && WarehouseDump.holdsPublications(warehouse)) {
        throw new ArchiveRefused(Reason.WAREHOUSE_NOT_EMPTY, warehouse.name());
      }
      WarehouseDump.load(warehouse, version, tables(reader), t -> reader.open(rowsOf(t)));
    }
  }

  private static void requireFormat(Path archive, ArchiveReader reader) throws IOException {
    if (!FORMAT.equals(reader.properties(ABOUT).getProperty("format"))) {
      throw new ArchiveRefused(Reason.TOO_NEW, archive.toString());
    }
  }

  private static void requireSpace(ArchiveReader reader, Home home) throws IOException {
    if (Files.getFileStore(home.folder()).getUsableSpace() < reader.bytes()) {
      throw new EnvironmentFault(Kind.DISK_FULL, home.folder().toString());
    }
  }

  private static void unpack(ArchiveReader reader, Path folder) throws IOException {
    for (String name : reader.names()) {
      if (name.startsWith("home/")) {
        try (InputStream in = reader.open(name)) {
          HomeFiles.unpack(in, folder, name.substring("home/".length()));
        }
      }
    }
  }

  private static List<DumpedTable> tables(ArchiveReader reader) throws IOException {
    List<DumpedTable> tables = new ArrayList<>();
    for (String line : reader.text(TABLES).lines().toList()) {
      String[] cells = line.split("\t", -1);
      tables.add(new DumpedTable(cells[0], List.of(cells[1].split(",")), Long.parseLong(cells[2])));
    }
    return tables;
  }

  private static String rowsOf(String table) {
    return "warehouse/" + table + ".copy";
  }

  private static ArchiveReport report(Path archive, ArchiveReader reader, Optional<Path> replaced)
      throws IOException {
    List<DumpedTable> tables = tables(reader);
    return new ArchiveReport(
        archive,
        Instant.parse(reader.properties(ABOUT).getProperty("made_at")),
        (int) reader.names().stream().filter(n -> n.startsWith("home/")).count(),
        reader.bytes(),
        tables.size(),
        tables.stream().mapToLong(DumpedTable::rows).sum(),
        replaced);
  }

  private static EnvironmentFault unfit(Path subject, IOException e) {
    return new EnvironmentFault(
        DiskFull.caused(e) ? Kind.DISK_FULL : Kind.HOME_NOT_WRITABLE,
        subject + " (" + String.valueOf(e.getMessage()) + ")",
        e);
  }
}
