package vn.bienche.reports.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a printed figure comes from.
 *
 * @param report id of the report
 * @param column key of the column
 * @param header the column's printed header
 * @param unitCode unit, group or TOTAL
 * @param unit its name
 * @param row keys that tell the row from others of the unit
 * @param period day or period of the figure
 * @param runId the publication
 * @param mart table that holds the figure
 * @param printed the figure as published; null where the cell is empty
 * @param kind count, sum, distinct, quotient, difference, computed, text, or unexplained
 * @param method how the figure is made, in words
 * @param counted the figure made again from the facts, unrounded for a sum; null where it is not
 *     explained
 * @param agrees whether the facts make the printed figure; null where it is not explained
 * @param parts numerator and denominator of a quotient, sides of a difference
 * @param facts the facts of a count or a sum
 */
public record Explanation(
    String report,
    String column,
    String header,
    String unitCode,
    String unit,
    Map<String, String> row,
    String period,
    String runId,
    String mart,
    @Nullable String printed,
    String kind,
    String method,
    @Nullable BigDecimal counted,
    @Nullable Boolean agrees,
    List<Explanation> parts,
    List<ExplainedFact> facts) {

  public Explanation {
    row = Map.copyOf(row);
    parts = List.copyOf(parts);
    facts = List.copyOf(facts);
  }
}
