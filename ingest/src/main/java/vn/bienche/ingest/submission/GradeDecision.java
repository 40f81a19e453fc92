package vn.bienche.ingest.submission;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One decision on a person's grade.
 *
 * @param staffCode of the person
 * @param grade code
 * @param effectiveOn first day
 */
public record GradeDecision(String staffCode, String grade, LocalDate effectiveOn)
    implements Serializable {}
