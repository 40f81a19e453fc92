package vn.bienche.transform.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.transform.testing.TestSpark;

class KeptRowsTest {

  private static final String ROWS =
      """
      select * from values
        ('HG-I-1', 'Ban Tuyên giáo', date'2024-02-29', 7.26, array('a', null), named_struct('posts', 24), true),
        ('HG-I-2', null, null, null, null, null, false),
        ('HG-I-2', null, null, null, null, null, false)
        as t (unit_code, unit, day, hours, parts, quota, missing)
      """;

  private final SparkSession spark = TestSpark.plain();

  private HeldRows held(String query) {
    return Objects.requireNonNull(HeldRows.of(spark.sql(query), 10));
  }

  private static List<String> texts(@Nullable HeldRows rows) {
    List<String> texts = new ArrayList<>();
    Objects.requireNonNull(rows).iterator().forEachRemaining(row -> texts.add(row.toString()));
    return texts;
  }

  @Test
  void rowsComeBackAsTheyWereAndCanBeQueried(@TempDir Path folder) {
    HeldRows rows = held(ROWS);
    new KeptRows(folder.resolve("tables")).write("dim_unit", rows.content(), rows);

    HeldRows back = new KeptRows(folder.resolve("tables")).read("dim_unit", rows.content());

    assertThat(texts(back))
        .isEqualTo(texts(rows))
        .first()
        .asString()
        .contains("Ban Tuyên giáo", "2024-02-29", "7.26", "[24]");
    Dataset<Row> queried =
        Objects.requireNonNull(back)
            .dataset(spark)
            .where("hours > 7")
            .select("unit", "quota.posts");
    assertThat(queried.collectAsList())
        .extracting(Row::toString)
        .containsExactly("[Ban Tuyên giáo,24]");
  }

  @Test
  void rowsOfAnotherContentAreNotTaken(@TempDir Path folder) {
    KeptRows kept = new KeptRows(folder);
    HeldRows before = held(ROWS);
    HeldRows now = held(ROWS + " where unit_code = 'HG-I-1'");
    kept.write("dim_unit", before.content(), before);
    assertThat(kept.read("dim_unit", now.content())).isNull();
    assertThat(kept.read("dim_line", before.content())).isNull();

    kept.write("dim_unit", now.content(), now);
    assertThat(kept.read("dim_unit", before.content())).isNull();
    assertThat(texts(kept.read("dim_unit", now.content()))).hasSize(1);
  }

  @Test
  void aDamagedFileIsLeftAlone(@TempDir Path folder) throws IOException {
    KeptRows kept = new KeptRows(folder);
    HeldRows rows = held(ROWS);
    kept.write("dim_unit", rows.content(), rows);
    Path file = folder.resolve("dim_unit.rows");
    byte[] whole = Files.readAllBytes(file);
    for (int cut = 0; cut < whole.length; cut += 16) {
      Files.write(file, Arrays.copyOf(whole, cut));
      assertThat(kept.read("dim_unit", rows.content())).as("first %d bytes", cut).isNull();
    }
    kept.write("dim_unit", rows.content(), rows);
    assertThat(texts(kept.read("dim_unit", rows.content()))).hasSize(3);
  }

  @Test
  void contentIsThatOfTheRowsWhateverTheirOrder() {
    String content = held(ROWS).content();
    assertThat(held(ROWS + " order by unit_code desc").content()).isEqualTo(content);
    assertThat(held("select distinct * from (" + ROWS + ")").content())
        .as("how often a row stands there is part of it")
        .isNotEqualTo(content);
    assertThat(held(ROWS.replace("7.26", "7.27")).content()).isNotEqualTo(content);
  }

  @Test
  void moreRowsThanAskedForAreNotHeld() {
    assertThat(HeldRows.of(spark.sql(ROWS), 3)).isNotNull();
    assertThat(HeldRows.of(spark.sql(ROWS), 2)).isNull();
  }
}
