package vn.bienche.ingest.submission;

import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.Sha256;

/**
 * Identifies what one workbook says of one form, unit and period: the same bytes always give the
 * same one.
 */
final class SubmissionId {

  private static final int LENGTH = 32;

  private SubmissionId() {}

  static String of(
      String sha256, @Nullable FormCode form, @Nullable String unit, @Nullable Period period) {
    String text =
        String.join(
            "|",
            sha256,
            form == null ? "" : form.name(),
            unit == null ? "" : unit,
            period == null ? "" : period.text());
    return Sha256.of(text).substring(0, LENGTH);
  }
}
