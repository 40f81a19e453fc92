package vn.bienche.ingest.submission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

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
    return HexFormat.of()
        .formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)))
        .substring(0, LENGTH);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
