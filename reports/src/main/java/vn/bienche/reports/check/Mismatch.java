package vn.bienche.reports.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell that contradicts its form.
 *
 * @param row the unit's name as printed, with the month where a unit has several rows
 * @param column key of the column
 * @param found the figure in the cell; null when empty
 * @param expected what follows from the other cells
 * @param rule the formula
 */
public record Mismatch(
    String row, String column, @Nullable BigDecimal found, BigDecimal expected, String rule) {}
