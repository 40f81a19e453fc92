package vn.bienche.ingest.form;

import vn.bienche.ingest.cell.KnownGrades;
import vn.bienche.warehouse.value.Period;

/**
 * What the rules of a submission know.
 *
 * @param unit code
 * @param period of the submission
 * @param grades the grades that are known
 */
public record RulesContext(String unit, Period period, KnownGrades grades) {}
