package vn.bienche.ingest.template;

import java.time.LocalDate;

/**
 * The block under the rows.
 *
 * @param place where it is signed
 * @param date when it is signed
 * @param preparer name of the person who filled the form
 * @param head name of the unit's head
 */
public record Signature(String place, LocalDate date, String preparer, String head) {}
