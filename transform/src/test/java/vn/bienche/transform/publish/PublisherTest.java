package vn.bienche.transform.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.bienche.transform.testing.TestWarehouse;

/** Against a real PostgreSQL. */
class PublisherTest {

  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

  @SuppressWarnings("NullAway.Init")
  private static TestWarehouse warehouse;

  @BeforeAll
  static void create() {
    warehouse = TestWarehouse.create("publisher");
    warehouse.execute(
        """
        create table mart.example (unit_code text not null, valid_from date not null, unit text, "primary" int,
          run_from bigint not null, run_to bigint not null default 9223372036854775807,
          primary key (unit_code, valid_from, run_from))
        """);
  }

  private static PublishedTable example(Row... rows) {
    return new PublishedTable(
        "mart.example",
        List.of("unit_code", "valid_from", "unit", "primary"),
        List.of("unit_code", "valid_from"),
        null,
        () -> List.of(rows).iterator());
  }

  private static PublicationBasis basis(String version) {
    return new PublicationBasis(version, "models", "settings");
  }

  @Test
  void formerPublicationsStayReadableAndUnchangedRowsStayAsTheyAre() {
    Publisher publisher = new Publisher(warehouse::connection);
    Row same = RowFactory.create("HG-I-1", DAY, "Ban Tổ chức\tTỉnh ủy \\ 1", 23);
    Row before = RowFactory.create("HG-I-2", DAY, null, 16);
    Row after = RowFactory.create("HG-I-2", DAY, null, 15);
    Row gone = RowFactory.create("HG-I-3", DAY, "Ban Nội chính", null);

    long first =
        publisher
            .publish(List.of(example(same, before, gone)), basis("1"), Map.of(), t -> {})
            .runNo();
    Publication second =
        publisher.publish(List.of(example(same, after)), basis("2"), Map.of(), t -> {});

    assertThat(second.tables()).containsExactly(new PublishedCount("mart.example", 2, 1, 2));
    assertThat(publisher.latest(basis("2"))).map(Publication::runNo).contains(second.runNo());
    assertThat(publisher.latest(basis("1"))).isEmpty();
    assertThat(figures(first))
        .containsExactly(List.of("HG-I-1", "23"), List.of("HG-I-2", "16"), List.of("HG-I-3", "-"));
    assertThat(figures(second.runNo()))
        .containsExactly(List.of("HG-I-1", "23"), List.of("HG-I-2", "15"));
    assertThat(warehouse.rows("select unit from mart.example where unit_code = 'HG-I-1'"))
        .containsExactly(List.of("Ban Tổ chức\tTỉnh ủy \\ 1"));
  }

  @Test
  void ofATableOfWhichAPartIsPublishedAllOtherRowsStay() {
    Publisher publisher = new Publisher(warehouse::connection);
    Row other = RowFactory.create("HG-P-1", DAY, "Thành ủy", 23);
    Row corrected = RowFactory.create("HG-P-2", DAY, "Huyện ủy", 15);
    Row added = RowFactory.create("HG-P-2", DAY.plusYears(1), "Huyện ủy", 16);
    publisher.publish(
        List.of(
            example(
                other,
                RowFactory.create("HG-P-2", DAY, "Huyện ủy", 14),
                RowFactory.create("HG-P'3", DAY, "Xã", 3))),
        basis("p1"),
        Map.of(),
        t -> {});

    PublishedTable whole = example(corrected, added);
    PublishedTable part =
        new PublishedTable(
            whole.name(),
            whole.columns(),
            whole.key(),
            new PublishedTable.Part("unit_code", Set.of("HG-P-2", "HG-P'3")),
            whole.rows());
    Publication second = publisher.publish(List.of(part), basis("p2"), Map.of(), t -> {});

    assertThat(second.tables()).containsExactly(new PublishedCount("mart.example", 3, 2, 2));
    assertThat(figures(second.runNo()))
        .containsExactly(List.of("HG-P-1", "23"), List.of("HG-P-2", "15"), List.of("HG-P-2", "16"));
    PublishedTable stray =
        new PublishedTable(
            whole.name(),
            whole.columns(),
            whole.key(),
            new PublishedTable.Part("unit_code", Set.of("HG-P-1")),
            example(RowFactory.create("HG-P-4", DAY, "Xã", 3)).rows());
    assertThatThrownBy(() -> publisher.publish(List.of(stray), basis("p3"), Map.of(), t -> {}))
        .as("rows outside of the part")
        .isInstanceOf(PublicationFault.class);
  }

  @Test
  void whatWasKnownOnADayStandsAsideAndTheCurrentPublicationStays() {
    Publisher publisher = new Publisher(warehouse::connection);
    Row same = RowFactory.create("HG-K-1", DAY, "Ban Tổ chức", 23);
    Row corrected = RowFactory.create("HG-K-2", DAY, null, 15);
    Row then = RowFactory.create("HG-K-2", DAY, null, 16);
    Row late = RowFactory.create("HG-K-4", DAY, "Ban Dân vận", 9);
    PublicationBasis aside =
        new PublicationBasis("7, known", "models", "settings", LocalDate.of(2024, 4, 10));

    Publication current =
        publisher.publish(List.of(example(same, corrected)), basis("7"), Map.of(), t -> {});
    long known = publisher.publish(List.of(example(same, then)), aside, Map.of(), t -> {}).runNo();
    assertThat(publisher.latest(basis("7"))).map(Publication::runNo).contains(current.runNo());
    assertThat(publisher.latest(aside)).map(Publication::runNo).contains(known);
    long next =
        publisher
            .publish(List.of(example(same, corrected, late)), basis("8"), Map.of(), t -> {})
            .runNo();

    List<String> first = List.of("HG-K-1", "23");
    assertThat(figures(current.runNo())).containsExactly(first, List.of("HG-K-2", "15"));
    assertThat(figures(known)).containsExactly(first, List.of("HG-K-2", "16"));
    assertThat(figures(next))
        .containsExactly(first, List.of("HG-K-2", "15"), List.of("HG-K-4", "9"));
  }

  @Test
  void aFaultInTheLastTableLeavesTheFormerPublicationWhole() {
    Publisher publisher = new Publisher(warehouse::connection);
    var before = rowsAndRuns();
    PublishedTable good = example(RowFactory.create("HG-X", DAY, "x", 1));
    PublishedTable twice =
        new PublishedTable(
            "mart.example",
            List.of("unit_code", "valid_from", "unit", "primary"),
            List.of("unit_code", "valid_from"),
            null,
            () ->
                List.of(
                        RowFactory.create("HG-Y", DAY, "y", 1),
                        RowFactory.create("HG-Y", DAY, "y", 1))
                    .iterator());
    assertThatThrownBy(() -> publisher.publish(List.of(good, twice), basis("3"), Map.of(), t -> {}))
        .isInstanceOf(PublicationFault.class);
    assertThat(rowsAndRuns()).isEqualTo(before);
  }

  @Test
  void columnsThatDisagreeAreNamed() {
    PublishedTable table =
        new PublishedTable(
            "mart.example",
            List.of("unit_code", "staff"),
            List.of("unit_code"),
            null,
            () -> List.<Row>of().iterator());
    assertThatThrownBy(
            () ->
                new Publisher(warehouse::connection)
                    .publish(List.of(table), basis("4"), Map.of(), t -> {}))
        .isInstanceOf(PublicationFault.class)
        .hasMessageContaining("staff");
  }

  private static List<List<@Nullable String>> figures(long run) {
    return warehouse.rows(
        "select unit_code, coalesce(cast(\"primary\" as text), '-') from mart.example where run_from <= "
            + run
            + " and "
            + run
            + " < run_to order by 1");
  }

  private static List<List<@Nullable String>> rowsAndRuns() {
    return warehouse.rows(
        "select unit_code, run_from, run_to, (select count(*) from ops.publication) from mart.example order by 1, 2");
  }
}
