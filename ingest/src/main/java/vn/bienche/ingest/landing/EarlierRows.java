package vn.bienche.ingest.landing;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.submission.Evidence;
import vn.bienche.ingest.submission.KnownSubmission;
import vn.bienche.ingest.submission.Mention;
import vn.bienche.ingest.submission.RegistryChange;
import vn.bienche.ingest.submission.SheetHeader;
import vn.bienche.warehouse.contract.FormCatalog;
import vn.bienche.warehouse.lake.Lake;
import vn.bienche.warehouse.table.LandingRows;
import vn.bienche.warehouse.table.LandingSubmissions;
import vn.bienche.warehouse.value.FormCode;

/** Rows of earlier submissions on which a run may have changed what is to be said. */
public final class EarlierRows {

  /** Keys that the rules across workbooks look at. */
  private static final List<String> KEYS =
      List.of(
          "staff_code",
          "full_name",
          "grade_code",
          "effective_on",
          "position_code",
          "task_code",
          "room",
          "paid_by",
          "from_unit",
          "to_unit",
          "unit_code");

  /**
   * The rows of one submission.
   *
   * @param evidence of them
   * @param places where they stand
   */
  public record Found(Evidence evidence, Set<Mention.Place> places) {}

  private final LandingTables tables;

  public EarlierRows(SparkSession spark, Lake lake) {
    this.tables = new LandingTables(spark, lake);
  }

  /**
   * The rows that name persons, or belong to units, of whom something else is known now; of the
   * submissions in {@code whole} all rows.
   *
   * @param unitsChanged whether the list of units is another one
   * @return by submission id
   */
  public Map<String, Found> of(
      List<KnownSubmission> submissions,
      RegistryChange change,
      boolean unitsChanged,
      Set<String> whole) {
    Map<String, KnownSubmission> byId = new HashMap<>();
    submissions.forEach(s -> byId.put(s.batchId() + s.id(), s));
    Map<String, Found> found = new HashMap<>();
    for (FormCode form : FormCode.values()) {
      List<String> ids =
          submissions.stream().filter(s -> s.form() == form).map(KnownSubmission::id).toList();
      Column wanted = wanted(form, change, unitsChanged, whole);
      if (wanted != null && !ids.isEmpty()) {
        for (Row row : rows(form, ids).where(wanted).collectAsList()) {
          if (byId.containsKey(row.getString(0) + row.getString(1))) {
            add(form, row, found);
          }
        }
      }
    }
    return found;
  }

  /** Where the columns of these submissions stand. */
  public Map<String, List<SheetHeader>> headers(Set<String> ids) {
    Map<String, List<SheetHeader>> headers = new HashMap<>();
    Dataset<Row> sheets =
        tables
            .read(LandingSubmissions.NAME)
            .where(col("submission_id").isInCollection(ids))
            .selectExpr("submission_id", "explode(sheets) as sheet")
            .selectExpr("submission_id", "sheet.sheet", "sheet.header_row", "sheet.columns")
            .dropDuplicates("submission_id", "sheet");
    for (Row row : sheets.collectAsList()) {
      headers
          .computeIfAbsent(row.getString(0), id -> new ArrayList<>())
          .add(new SheetHeader(row.getString(1), row.getInt(2), row.getJavaMap(3)));
    }
    return headers;
  }

  private static @Nullable Column wanted(
      FormCode form, RegistryChange change, boolean unitsChanged, Set<String> whole) {
    Column wanted = whole.isEmpty() ? null : col(LandingRows.SUBMISSION_ID).isInCollection(whole);
    boolean all =
        unitsChanged && (form == FormCode.DSCB || form == FormCode.BDNS || form == FormCode.GBC);
    if (all) {
      return lit(true);
    }
    Set<String> persons =
        switch (form) {
          case DSCB -> change.touched();
          case NGACH, XLCL, BDNS, B1, NKCV -> change.renamed();
          default -> Set.of();
        };
    if (!persons.isEmpty()) {
      wanted = or(wanted, col("staff_code").isInCollection(persons));
    }
    Set<String> units =
        switch (form) {
          case DSCB, B1, KNL -> change.positionUnits();
          case NKCV -> change.taskUnits();
          default -> Set.of();
        };
    return units.isEmpty() ? wanted : or(wanted, col("sender_unit").isInCollection(units));
  }

  private static Column or(@Nullable Column one, Column other) {
    return one == null ? other : one.or(other);
  }

  private Dataset<Row> rows(FormCode form, List<String> ids) {
    String struct = form.columnName();
    List<Column> columns = new ArrayList<>();
    columns.add(col(LandingRows.BATCH_ID));
    columns.add(col(LandingRows.SUBMISSION_ID));
    columns.add(col(LandingRows.SHEET));
    columns.add(col(LandingRows.ROW_NO));
    columns.add(col(LandingRows.UNIT_CODE).as("sender_unit"));
    for (String key : KEYS) {
      if (FormCatalog.of(form).column(key).isPresent()) {
        columns.add(col(struct + "." + key).as(key));
      }
    }
    return tables
        .read(LandingRows.NAME)
        .where(col(LandingRows.FORM).equalTo(form.name()))
        .where(col(LandingRows.SUBMISSION_ID).isInCollection(ids))
        .select(columns.toArray(new Column[0]))
        .orderBy(LandingRows.SUBMISSION_ID, LandingRows.SHEET, LandingRows.ROW_NO);
  }

  private static void add(FormCode form, Row row, Map<String, Found> found) {
    Set<String> names = Set.of(row.schema().fieldNames());
    Found ofSubmission =
        found.computeIfAbsent(
            row.getString(1), id -> new Found(new Evidence(), new java.util.HashSet<>()));
    String sheet = Objects.requireNonNull(row.getString(2));
    ofSubmission
        .evidence()
        .note(form, sheet, row.getInt(3), key -> names.contains(key) ? row.getAs(key) : null);
    ofSubmission.places().add(new Mention.Place(sheet, row.getInt(3)));
  }
}
