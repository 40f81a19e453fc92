package vn.bienche.ingest.landing;

import static org.apache.spark.sql.functions.col;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.submission.KnownState;
import vn.bienche.ingest.submission.KnownSubmission;
import vn.bienche.ingest.submission.PersonLine;
import vn.bienche.ingest.submission.Registry;
import vn.bienche.ingest.submission.UnitSpan;
import vn.bienche.warehouse.lake.Lake;
import vn.bienche.warehouse.table.LandingRows;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.Verdict;

/** Reads from the lake what a run has to know. */
public final class LandingReader {

  private final LandingTables tables;

  public LandingReader(SparkSession spark, Lake lake) {
    this.tables = new LandingTables(spark, lake);
  }

  /** Submissions with their latest verdict, and the units of the current list. */
  public KnownState state() {
    if (!tables.exist()) {
      return KnownState.EMPTY;
    }
    List<KnownSubmission> submissions = submissions();
    Optional<KnownSubmission> list =
        submissions.stream()
            .filter(s -> s.form() == FormCode.DVTC && s.verdict() == Verdict.ACCEPTED)
            .max(KnownSubmission.LATER);
    return new KnownState(submissions, list.map(this::units).orElse(List.of()));
  }

  /** Persons of a roster. */
  public List<PersonLine> persons(KnownSubmission roster) {
    return rows(roster)
        .select("dscb.staff_code", "dscb.full_name", "dscb.grade_code", "dscb.position_code")
        .collectAsList()
        .stream()
        .map(r -> new PersonLine(r.getString(0), r.getString(1), r.getString(2), r.getString(3)))
        .toList();
  }

  /** Fills in what these rosters, position lists, task lists and grade decisions say. */
  public void fill(Registry registry, List<KnownSubmission> current) {
    Map<String, List<Provided>> provided = provided(current);
    current.forEach(
        s -> provided.getOrDefault(key(s), List.of()).forEach(row -> row.fill(registry, s)));
  }

  /** By which the rows of a submission are known. */
  static String key(KnownSubmission submission) {
    return submission.batchId() + submission.id();
  }

  /** What their rows provide, by {@link #key}; submissions without such rows are left out. */
  Map<String, List<Provided>> provided(List<KnownSubmission> submissions) {
    Set<String> wanted = submissions.stream().map(LandingReader::key).collect(Collectors.toSet());
    Dataset<Row> rows =
        tables
            .read(LandingRows.NAME)
            .where(col(LandingRows.FORM).isin("DSCB", "NGACH", "B3", "B22"))
            .where(
                col(LandingRows.SUBMISSION_ID)
                    .isInCollection(submissions.stream().map(KnownSubmission::id).toList()))
            .select(
                LandingRows.BATCH_ID,
                LandingRows.SUBMISSION_ID,
                "dscb.staff_code",
                "dscb.full_name",
                "ngach.staff_code",
                "ngach.grade_code",
                "ngach.effective_on",
                "b3.position_code",
                "b22.task_code");
    Map<String, List<Provided>> provided = new HashMap<>();
    for (Row row : rows.collectAsList()) {
      String key = row.getString(0) + row.getString(1);
      Provided of = wanted.contains(key) ? provided(row) : null;
      if (of != null) {
        provided.computeIfAbsent(key, k -> new ArrayList<>()).add(of);
      }
    }
    return provided;
  }

  private static @Nullable Provided provided(Row row) {
    if (!row.isNullAt(2)) {
      return new Provided(FormCode.DSCB, row.getString(2), textAt(row, 3), null);
    }
    if (!row.isNullAt(4)) {
      return new Provided(
          FormCode.NGACH, row.getString(4), textAt(row, 5), row.<LocalDate>getAs(6));
    }
    if (!row.isNullAt(7)) {
      return new Provided(FormCode.B3, row.getString(7), "", null);
    }
    return row.isNullAt(8) ? null : new Provided(FormCode.B22, row.getString(8), "", null);
  }

  private static String textAt(Row row, int place) {
    return row.isNullAt(place) ? "" : row.getString(place);
  }

  private List<KnownSubmission> submissions() {
    List<KnownSubmission> known = new ArrayList<>();
    tables.latestSubmissions().collectAsList().forEach(row -> known.add(submission(row)));
    return known;
  }

  private static KnownSubmission submission(Row row) {
    String form = text(row, "form");
    String period = text(row, "period");
    return new KnownSubmission(
        row.getAs("batch_id"),
        row.getAs("submission_id"),
        row.getAs("workbook_sha256"),
        row.getAs("workbook_name"),
        form == null ? null : FormCode.valueOf(form),
        text(row, "unit_code"),
        period == null ? null : Period.parse(period).orElse(null),
        row.<Integer>getAs("file_version"),
        row.<Instant>getAs("received_at"),
        Verdict.valueOf(row.<String>getAs("verdict").toUpperCase(java.util.Locale.ROOT)),
        row.<Integer>getAs("rows_read"),
        row.<Integer>getAs("rows_loaded"),
        row.<Integer>getAs("rows_warned"),
        row.<Integer>getAs("rows_rejected"));
  }

  private List<UnitSpan> units(KnownSubmission list) {
    return rows(list)
        .select(
            "dvtc.unit_code",
            "dvtc.unit",
            "dvtc.unit_kind",
            "dvtc.parent_code",
            "dvtc.valid_from",
            "dvtc.valid_to")
        .collectAsList()
        .stream()
        .map(
            r ->
                new UnitSpan(
                    r.getString(0),
                    r.getString(1),
                    r.getString(2),
                    r.getString(3),
                    r.<LocalDate>getAs(4),
                    r.<LocalDate>getAs(5)))
        .toList();
  }

  private Dataset<Row> rows(KnownSubmission submission) {
    return tables
        .read(LandingRows.NAME)
        .where(col(LandingRows.FORM).equalTo(Objects.requireNonNull(submission.form()).name()))
        .where(col(LandingRows.BATCH_ID).equalTo(submission.batchId()))
        .where(col(LandingRows.SUBMISSION_ID).equalTo(submission.id()));
  }

  private static @Nullable String text(Row row, String column) {
    return row.getAs(column);
  }
}
