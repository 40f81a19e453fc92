package vn.bienche.warehouse.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.warehouse.archive.ArchiveRefused.Reason;
import vn.bienche.warehouse.database.Warehouse;
import vn.bienche.warehouse.home.EnvironmentFault;
import vn.bienche.warehouse.home.Home;

/** One home is filled and backed up for all cases. */
class HomeArchiveTest {

  @TempDir static Path shared;
  @TempDir Path folder;

  private static Path archive;
  private static Map<String, String> filesBefore;
  private static ArchiveReport made;

  @BeforeAll
  static void backUp() throws Exception {
    Home home = new Home(shared.resolve("nhà một")).prepared();
    write(home, "lake/landing/rows/form=DSCB/period=2024-02-28/part-0.parquet", "dữ liệu");
    write(home, "lake/landing/rows/_delta_log/00000000000000000000.json", "{}");
    write(home, "returned/BTG/Danh sách cán bộ.xlsx", "trả lại");
    write(home, "bienche.properties", "timezone=Asia/Ho_Chi_Minh\n");
    write(home, "log/bienche.log", "nhật ký");
    write(home, "cache/known.tsv", "đã biết");
    write(home, "backups/cũ.zip", "bản cũ");
    filesBefore = files(home);
    archive = home.folder().resolve("backups/bản sao.zip");
    try (Warehouse warehouse = Warehouse.open(home, Optional.empty())) {
      warehouse.migrate();
      execute(
          warehouse,
          "insert into ops.publication (run_no, run_id, lake_version) values (1, 'lan-1', 'v1'), (2, 'lan-2', 'v2')",
          "insert into ops.unit_user values ('can_bo_btg', 'BTG')",
          """
          insert into restricted.person (person_key, staff_code, full_name, valid_from, valid_to, run_from)
          values ('p1', 'CB001', E'Nguyễn\\tVăn An\\\\', '2020-01-01', '9999-12-31', 1)
          """,
          """
          insert into mart.work_hours_person (unit_code, person_key, month, days_logged, seconds, hours,
            hours_without_product, reason, run_from)
          select 'BTG', 'p' || i, '2024-02', 16, i, i, 0, E'đi học\\nở tỉnh', 1 from generate_series(1, 20000) i
          """);
      made = HomeArchive.backup(home, warehouse, archive);
    }
  }

  @Test
  void aBackupCountsWhatItHoldsAndIsReadableByItsOwnerOnly() throws IOException {
    assertThat(made.files()).as("lake, settings and returned workbooks").isEqualTo(4);
    assertThat(made.rows()).as("rows of the warehouse").isEqualTo(20_004);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive)))
        .isEqualTo("rw-------");
    assertThat(HomeArchive.verify(archive)).isEqualTo(made);
  }

  @Test
  void bringsAHomeBackAsItWas() throws Exception {
    Home home = new Home(folder).prepared();

    ArchiveReport report = HomeArchive.restore(archive, home, Optional.empty(), false);

    assertThat(report).isEqualTo(made);
    Map<String, String> expected = new TreeMap<>(filesBefore);
    expected.keySet().removeIf(n -> n.matches("(log|cache|backups)/.*"));
    assertThat(files(home)).isEqualTo(expected);
    try (Warehouse warehouse = Warehouse.open(home, Optional.empty())) {
      assertThat(warehouse.migrate()).as("migrations left").isZero();
      assertThat(text(warehouse, "select full_name from restricted.person"))
          .isEqualTo("Nguyễn\tVăn An\\");
      assertThat(
              text(
                  warehouse,
                  "select count(*) || ' ' || sum(seconds) || ' ' || min(reason) from mart.work_hours_person"))
          .isEqualTo("20000 200010000 đi học\nở tỉnh");
      assertThat(
              text(
                  warehouse, "select string_agg(run_id, ' ' order by run_no) from ops.publication"))
          .isEqualTo("lan-1 lan-2");
      assertThat(text(warehouse, "select unit_code from ops.visible_unit")).isEqualTo("BTG");
    }
  }

  @Test
  void replacesAHomeOnlyWhenForcedAndKeepsWhatStoodThere() throws Exception {
    Home home = new Home(folder).prepared();
    write(home, "lake/landing/rows/part-9.parquet", "khác");

    assertThatThrownBy(() -> HomeArchive.restore(archive, home, Optional.empty(), false))
        .isInstanceOfSatisfying(
            ArchiveRefused.class, r -> assertThat(r.reason()).isEqualTo(Reason.HOME_NOT_EMPTY));
    assertThat(files(home)).as("untouched").containsOnlyKeys("lake/landing/rows/part-9.parquet");

    ArchiveReport report = HomeArchive.restore(archive, home, Optional.empty(), true);

    assertThat(report.replaced().orElseThrow().resolve("lake/landing/rows/part-9.parquet"))
        .hasContent("khác");
    assertThat(home.lake().resolve("landing/rows/part-9.parquet")).doesNotExist();
    assertThat(home.settings()).hasContent("timezone=Asia/Ho_Chi_Minh");
  }

  @Test
  void refusesToReplaceAHomeWhoseWarehouseIsInUse() throws Exception {
    Home home = new Home(folder).prepared();
    try (Warehouse used = Warehouse.open(home, Optional.empty())) {
      assertThatThrownBy(() -> HomeArchive.restore(archive, home, Optional.empty(), true))
          .isInstanceOf(EnvironmentFault.class)
          .hasMessageContaining("HOME_LOCKED");
      assertThat(text(used, "select 'còn chạy'")).isEqualTo("còn chạy");
    }
  }

  @Test
  void refusesABackupOfWhichAFileWasChangedAndLeavesTheHomeAlone() throws Exception {
    Path damaged = Files.copy(archive, folder.resolve("hỏng.zip"));
    try (FileSystem zip =
        FileSystems.newFileSystem(URI.create("jar:" + damaged.toUri()), Map.of())) {
      Files.writeString(zip.getPath("home/bienche.properties"), "db=other");
    }
    Home home = new Home(folder.resolve("home")).prepared();

    assertThatThrownBy(() -> HomeArchive.restore(damaged, home, Optional.empty(), false))
        .isInstanceOfSatisfying(
            ArchiveRefused.class,
            r -> {
              assertThat(r.reason()).isEqualTo(Reason.DAMAGED);
              assertThat(r.subject()).isEqualTo("home/bienche.properties");
            });
    assertThat(files(home)).isEmpty();
  }

  @Test
  void refusesACutBackup() throws Exception {
    byte[] whole = Files.readAllBytes(archive);
    Path cut = folder.resolve("cụt.zip");
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));

    assertThatThrownBy(() -> HomeArchive.verify(cut))
        .isInstanceOfSatisfying(
            ArchiveRefused.class, r -> assertThat(r.reason()).isEqualTo(Reason.NOT_A_BACKUP));
  }

  @Test
  void refusesABackupOfANewerProgram() throws Exception {
    Path newer = folder.resolve("mới.zip");
    try (ArchiveWriter writer = new ArchiveWriter(newer)) {
      writer.entry(
          "backup.properties", "format=1\nmade_at=2030-01-01T00:00:00Z\nschema_version=9999\n");
      writer.entry("warehouse/tables.tsv", "");
      writer.finish();
    }

    assertThatThrownBy(
            () ->
                HomeArchive.restore(
                    newer, new Home(folder.resolve("home")).prepared(), Optional.empty(), false))
        .isInstanceOfSatisfying(
            ArchiveRefused.class, r -> assertThat(r.reason()).isEqualTo(Reason.TOO_NEW));
  }

  @Test
  void leavesNoHalfBackupWhenAFileCannotBeRead() throws Exception {
    Home home = new Home(folder.resolve("home")).prepared();
    Path target = folder.resolve("bản sao.zip");
    try (Warehouse warehouse = Warehouse.open(home, Optional.empty())) {
      Files.createSymbolicLink(home.folder().resolve("loop"), home.folder());

      assertThatThrownBy(() -> HomeArchive.backup(home, warehouse, target))
          .isInstanceOf(EnvironmentFault.class);
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(p -> p.getFileName().toString())).containsExactly("home");
    }
  }

  private static void write(Home home, String name, String text) throws IOException {
    Path file = home.folder().resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Map<String, String> files(Home home) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(home.folder())) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = home.folder().relativize(file).toString();
        if (!name.startsWith("postgres/")) {
          files.put(name, Files.readString(file));
        }
      }
    }
    return files;
  }

  private static void execute(Warehouse warehouse, String... statements) throws SQLException {
    try (Connection connection = warehouse.connection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static String text(Warehouse warehouse, String query) throws SQLException {
    try (Connection connection = warehouse.connection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
