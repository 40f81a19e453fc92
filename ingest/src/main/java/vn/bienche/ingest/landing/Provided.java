package vn.bienche.ingest.landing;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.submission.GradeDecision;
import vn.bienche.ingest.submission.KnownSubmission;
import vn.bienche.ingest.submission.Registry;
import vn.bienche.warehouse.value.FormCode;

/**
 * What a row of a form to which other forms refer says: a person of a roster, a decision on a
 * grade, a position or a task.
 *
 * @param form DSCB, NGACH, B3 or B22
 * @param code of the person, position or task
 * @param text full name in a roster, grade in a decision, else empty
 * @param day on which a decision takes effect, else null
 */
record Provided(FormCode form, String code, String text, @Nullable LocalDate day) {

  /** Adds it to what is known. */
  void fill(Registry registry, KnownSubmission submission) {
    String unit = Objects.requireNonNull(submission.unit());
    var period = Objects.requireNonNull(submission.period());
    switch (form) {
      case DSCB -> registry.person(code, new Registry.Presence(text, unit, period));
      case NGACH ->
          registry.grade(unit, period, new GradeDecision(code, text, Objects.requireNonNull(day)));
      default -> registry.code(form, unit, period, code);
    }
  }
}
