package vn.bienche.ingest.submission;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.Verdict;

/**
 * A submission of which the lake knows the verdict.
 *
 * @param batchId run that read it
 * @param id workbook, form, unit and period
 * @param sha256 of the workbook
 * @param name file name
 * @param form null when it was refused without
 * @param unit null when it was refused without
 * @param period null when it was refused without
 * @param version which sending it is
 * @param receivedAt time of the file
 * @param verdict the latest
 * @param read data rows
 * @param loaded of these
 * @param warned of the loaded
 * @param rejected of the read
 */
public record KnownSubmission(
    String batchId,
    String id,
    String sha256,
    String name,
    @Nullable FormCode form,
    @Nullable String unit,
    @Nullable Period period,
    int version,
    Instant receivedAt,
    Verdict verdict,
    int read,
    int loaded,
    int warned,
    int rejected) {

  /** The later of two sendings of the same unit, form and period is the greater one. */
  public static final Comparator<KnownSubmission> LATER =
      Comparator.comparingInt(KnownSubmission::version)
          .thenComparing(KnownSubmission::receivedAt)
          .thenComparing(KnownSubmission::sha256);

  /** The same with another number of rows that carry a warning. */
  public KnownSubmission withWarned(int rows) {
    return new KnownSubmission(
        batchId,
        id,
        sha256,
        name,
        form,
        unit,
        period,
        version,
        receivedAt,
        verdict,
        read,
        loaded,
        rows,
        rejected);
  }
}
