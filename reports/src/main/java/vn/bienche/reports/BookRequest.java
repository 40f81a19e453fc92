package vn.bienche.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.Period;

/**
 * A book that is asked for; of period and date at least one is given.
 *
 * @param name de-an or so-ket-quy
 * @param period the period reported on, or null
 * @param asOf the day reported on, or null
 * @param runId identity of an earlier publication; null for the latest
 * @param file the PDF to write
 */
public record BookRequest(
    String name,
    @Nullable Period period,
    @Nullable LocalDate asOf,
    @Nullable String runId,
    Path file) {}
