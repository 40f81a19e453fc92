package vn.bienche.reports.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.Period;

/**
 * A comparison.
 *
 * @param figures by measure, then in official order by unit, then by period
 * @param measures as asked for
 * @param periods as asked for
 * @param organisation as_was, comparable, or restated with its date
 * @param referenceUnit the unit with which the others are compared; null where none was named
 * @param runId the publication
 * @param leftOut lines that are not comparable over the periods, with the reason
 */
public record ComparisonResult(
    List<ComparedFigure> figures,
    List<Measure> measures,
    List<Period> periods,
    String organisation,
    @Nullable String referenceUnit,
    String runId,
    List<String> leftOut) {

  public ComparisonResult {
    figures = List.copyOf(figures);
    measures = List.copyOf(measures);
    periods = List.copyOf(periods);
    leftOut = List.copyOf(leftOut);
  }

  /** The figures of one measure, in order. */
  public List<ComparedFigure> of(Measure measure) {
    return figures.stream().filter(f -> f.measure().equals(measure)).toList();
  }

  /** Codes of the units of one measure, in order. */
  public List<String> units(Measure measure) {
    return of(measure).stream().map(ComparedFigure::unitCode).distinct().toList();
  }

  /** The figure of a unit in a period. */
  public ComparedFigure figure(Measure measure, String unit, Period period) {
    return figures.stream()
        .filter(f -> f.measure().equals(measure) && f.unitCode().equals(unit))
        .filter(f -> f.period().equals(period))
        .findFirst()
        .orElseThrow();
  }
}
