package vn.bienche.reports.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.Period;

/**
 * One figure beside the ones that it is compared with.
 *
 * @param measure what is counted
 * @param unitCode unit, group or TOTAL
 * @param unit its name
 * @param rowType total, group, unit or posts
 * @param label number in the first column of the official tables
 * @param period the figure's period
 * @param value the figure; null where it is missing or the unit has no such category
 * @param basePeriod first of the periods asked for; null on its own figures
 * @param baseValue the same unit's figure then
 * @param difference value − baseValue
 * @param differencePct difference / baseValue in percent
 * @param mix part of the difference that the structure made; null where it cannot be split
 * @param level the rest of the difference
 * @param rank among the units, 1 the highest, ties share and the next is skipped
 * @param referenceUnit first of the units asked for; null on its own figures
 * @param referenceDifference value − the reference unit's value in the same period
 * @param referencePct that difference / the reference unit's value in percent
 * @param missing no data came: unknown, not nil
 * @param carriedForward it rests on an older roster than the latest of the province
 * @param dataDate latest reporting date on which it rests
 * @param shared part of the value given to the unit by the weights of a reorganisation
 * @param note why it is missing
 */
public record ComparedFigure(
    Measure measure,
    String unitCode,
    String unit,
    String rowType,
    String label,
    Period period,
    @Nullable BigDecimal value,
    @Nullable Period basePeriod,
    @Nullable BigDecimal baseValue,
    @Nullable BigDecimal difference,
    @Nullable BigDecimal differencePct,
    @Nullable BigDecimal mix,
    @Nullable BigDecimal level,
    @Nullable Integer rank,
    @Nullable String referenceUnit,
    @Nullable BigDecimal referenceDifference,
    @Nullable BigDecimal referencePct,
    boolean missing,
    boolean carriedForward,
    @Nullable LocalDate dataDate,
    BigDecimal shared,
    @Nullable String note) {

  /** Whether it is a unit's: groups and the province are sums of them. */
  public boolean isLeaf() {
    return rowType.equals("unit") || rowType.equals("posts");
  }
}
