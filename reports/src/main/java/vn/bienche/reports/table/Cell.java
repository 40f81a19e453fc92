package vn.bienche.reports.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a printed table.
 *
 * @param number the exact figure where the cell is one
 * @param text as printed; empty where the unit has no such category
 * @param mergeKey equal, non-null keys in consecutive rows print as one merged cell; null stands
 *     alone
 */
public record Cell(@Nullable BigDecimal number, String text, @Nullable String mergeKey) {

  /** Printed where no data came. */
  public static final String MISSING = "…";

  public static Cell text(String text) {
    return new Cell(null, text, null);
  }
}
