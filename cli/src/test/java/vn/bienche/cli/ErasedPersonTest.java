package vn.bienche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.spark.SparkConf;
import org.apache.spark.io.ZStdCompressionCodec;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.reports.explain.Explain;
import vn.bienche.reports.explain.ExplainRequest;
import vn.bienche.reports.explain.ExplainedFact;
import vn.bienche.reports.explain.Explanation;
import vn.bienche.warehouse.database.Warehouse;
import vn.bienche.warehouse.home.Home;
import vn.bienche.warehouse.lake.LakeSession;
import vn.bienche.warehouse.value.Language;
import vn.bienche.warehouse.value.Period;

/** Who is erased is forgotten by the lake's tables and the warehouse, and no figure changes. */
class ErasedPersonTest {

  @TempDir static Path folder;

  private static Path home() {
    return folder.resolve("nhà");
  }

  @BeforeAll
  static void demo() {
    assertThat(CommandRun.in(home(), "demo", "--staff", "60").code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void isNamedNowhereAndEveryFigureStays() throws IOException, SQLException {
    ExplainedFact person = someone();
    String name = Objects.requireNonNull(person.name());
    assertThat(tablesThatName(person.key())).as("before").isNotEmpty();
    assertThat(lakeTablesThatName(name)).as("before").contains("landing/rows");
    assertThat(filesThatName(home().resolve("returned"), name)).as("before").isNotEmpty();
    assertThat(filesThatName(home().resolve("cache"), name)).as("before").isNotEmpty();
    // An ingest after the demo's would keep it
    Files.createDirectories(new Home(home()).knownRows());
    Files.writeString(new Home(home()).knownRows().resolve("rows.gz"), name);
    print("trước");

    assertThat(CommandRun.in(home(), "erase", person.key()).code())
        .as("not confirmed")
        .isEqualTo(ExitCode.WRONG_USE);
    CommandRun erased = CommandRun.in(home(), "erase", person.key(), "--yes");
    assertThat(filesThatName(home().resolve("cache"), person.key())).as("kept tables").isEmpty();
    CommandRun built = CommandRun.in(home(), "build");

    assertThat(erased.code()).as(erased.err()).isZero();
    assertThat(erased.out()).contains("ẩn danh").doesNotContain(name);
    assertThat(built.code()).as(built.err() + built.out()).isZero();
    print("sau");
    assertThat(List.of("R01.csv", "R02.csv", "R08.csv"))
        .allSatisfy(
            file ->
                assertThat(folder.resolve("sau").resolve(file))
                    .hasSameTextualContentAs(folder.resolve("trước").resolve(file)));
    assertThat(tablesThatName(name)).isEmpty();
    assertThat(tablesThatName(person.key())).isEmpty();
    assertThat(lakeTablesThatName(name)).isEmpty();
    assertThat(lakeTablesThatName(person.key())).isEmpty();
    assertThat(filesThatName(home().resolve("returned"), name)).isEmpty();
    assertThat(filesThatName(home().resolve("returned"), person.key())).isEmpty();
    assertThat(filesThatName(home().resolve("lake"), name)).as("logs of the lake").isEmpty();
    assertThat(filesThatName(home().resolve("cache"), name)).as("kept tables").isEmpty();
    assertThat(headcount().agrees()).isTrue();
    assertThat(CommandRun.in(home(), "erase", person.key(), "--yes").code())
        .as("there is nothing left to erase")
        .isEqualTo(ExitCode.WRONG_USE);
  }

  /** A chief: others' logs name them as who confirmed. */
  private static ExplainedFact someone() {
    return headcount().facts().stream()
        .filter(fact -> confirms(Objects.requireNonNull(fact.name())))
        .findFirst()
        .orElseThrow();
  }

  private static boolean confirms(String name) {
    SparkSession spark = LakeSession.open("local[2]");
    try {
      return !spark
          .read()
          .format("delta")
          .load(home().resolve("lake/landing/rows").toString())
          .where("nkcv.confirmed_by = '" + name + "'")
          .isEmpty();
    } finally {
      spark.stop();
    }
  }

  /** Files of a folder in which the text can be read, zipped or plain. */
  private static List<String> filesThatName(Path folder, String text) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> content(file).contains(text))
          .map(file -> folder.relativize(file).toString())
          .toList();
    }
  }

  private static String content(Path file) {
    StringBuilder content = new StringBuilder();
    try {
      if (file.toString().endsWith(".rows")) {
        try (InputStream in =
            new ZStdCompressionCodec(new SparkConf(false))
                .compressedInputStream(Files.newInputStream(file))) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
      if (!file.toString().endsWith(".xlsx")) {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      }
      try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
        while (zip.getNextEntry() != null) {
          content.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // Some programs write a letter as the reference to its number.
    return Pattern.compile("&#x([0-9a-fA-F]+);")
        .matcher(content)
        .replaceAll(
            m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
  }

  private static Explanation headcount() {
    try (Warehouse warehouse = Warehouse.open(new Home(home()), Optional.empty())) {
      return new Explain(warehouse::connection, Language.VI)
          .explain(
              new ExplainRequest(
                  "R01",
                  "TOTAL",
                  "headcount",
                  Period.parse("2024-03-30").orElseThrow(),
                  null,
                  Map.of(),
                  null));
    }
  }

  private static void print(String name) {
    String out = folder.resolve(name).toString();
    CommandRun printed =
        CommandRun.in(
            home(),
            "report",
            "R01",
            "R02",
            "R08",
            "--period",
            "2024-Q1",
            "--format",
            "csv",
            "--out",
            out);
    assertThat(printed.code()).as(printed.err()).isZero();
  }

  private static List<String> tablesThatName(String text) throws SQLException {
    try (Warehouse warehouse = Warehouse.open(new Home(home()), Optional.empty());
        Connection connection = warehouse.connection();
        Statement statement = connection.createStatement()) {
      List<String> tables = new ArrayList<>();
      for (String table : tables(statement)) {
        try (ResultSet row =
            statement.executeQuery(
                "select 1 from " + table + " t where t::text like '%" + text + "%' limit 1")) {
          if (row.next()) {
            tables.add(table);
          }
        }
      }
      return tables;
    }
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet row =
        statement.executeQuery(
            "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname in"
                + " ('ops', 'star', 'mart', 'restricted')")) {
      while (row.next()) {
        tables.add(row.getString(1));
      }
    }
    return tables;
  }

  /** Tables of the lake's current versions. */
  private static List<String> lakeTablesThatName(String text) throws IOException {
    Path lake = home().resolve("lake");
    SparkSession spark = LakeSession.open("local[2]");
    try (Stream<Path> paths = Files.walk(lake, 2)) {
      return paths
          .filter(path -> Files.isDirectory(path.resolve("_delta_log")))
          .filter(path -> names(spark, path, text))
          .map(path -> lake.relativize(path).toString())
          .toList();
    } finally {
      spark.stop();
    }
  }

  private static boolean names(SparkSession spark, Path table, String text) {
    return !spark
        .read()
        .format("delta")
        .load(table.toString())
        .where("contains(to_json(struct(*)), '" + text + "')")
        .isEmpty();
  }
}
