package vn.bienche.ingest.cell;

import vn.bienche.warehouse.value.Period;

/**
 * What a value's reading depends on besides its cell.
 *
 * @param period of the form
 * @param latestYear the last year that a year of two digits may mean
 * @param grades the grades that are known
 */
public record ReadingContext(Period period, int latestYear, KnownGrades grades) {}
