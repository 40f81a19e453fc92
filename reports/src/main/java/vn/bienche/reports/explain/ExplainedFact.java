package vn.bienche.reports.explain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact behind a figure.
 *
 * @param key staff code, position code or unit code; the surrogate of a person where the reader may
 *     not know who it is
 * @param name of the person, where the reader may know; of the position or unit else
 * @param detail what else is known of it, such as the category
 * @param amount what it adds to the figure; of distinct facts 1
 * @param places where it stands in the workbooks; empty where no workbook says it directly
 */
public record ExplainedFact(
    String key,
    @Nullable String name,
    @Nullable String detail,
    BigDecimal amount,
    List<FactPlace> places) {

  public ExplainedFact {
    places = List.copyOf(places);
  }
}
