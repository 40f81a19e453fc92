package vn.bienche.ingest.submission;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list of units.
 *
 * @param code of the unit
 * @param name in Vietnamese
 * @param kind as in DVTC
 * @param parent code, or null for the province
 * @param validFrom first day
 * @param validTo last day, or null while it lasts
 */
public record UnitSpan(
    String code,
    String name,
    String kind,
    @Nullable String parent,
    LocalDate validFrom,
    @Nullable LocalDate validTo)
    implements Serializable {}
