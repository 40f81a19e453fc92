package vn.bienche.reports.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report's form: what is printed where, and by which formulas it is checked. Texts may hold
 * {@code {asOf}}, {@code {asOfNumeric}}, {@code {period}}, {@code {year}}, {@code {baseYear}},
 * {@code {targetYear}}, {@code {groups}}.
 *
 * @param id such as R01
 * @param query resource name beside the form
 * @param time what stretch of time it describes
 * @param orientation how the page lies
 * @param appendix number of the appendix; null where the report is none
 * @param title lines of the title
 * @param subtitle line below the title, in italics
 * @param measure unit of measurement, printed at the right above the table; null for none
 * @param totalText text of the total's row; null prints the warehouse's
 * @param columns printed columns
 * @param numbered whether a row of column numbers stands under the header
 * @param fontSize of the table in points; null takes the profile's
 * @param formulas checks within a row, such as {@code headcount = officials + public_employees}
 * @param groupSums columns in which a group's figure is the sum of its units and the total that of
 *     the groups
 * @param totalSums columns in which only the total is the sum of the groups; not checked where
 *     units stand outside groups
 * @param sumsBy column that tells apart the rows of one unit, such as the month; null where each
 *     unit has one row
 * @param headedBy column whose every new value stands as a heading over its rows; null for none
 * @param pivot turns values of some columns into columns; null prints the rows as they are
 * @param more other forms whose tables follow in the same document
 * @param burst whether each unit has a document of its own
 * @param notes printed under the table
 * @param charts drawn from the table's lines
 */
public record Form(
    String id,
    String query,
    TimeScope time,
    Orientation orientation,
    @Nullable String appendix,
    List<String> title,
    @Nullable String subtitle,
    @Nullable String measure,
    @Nullable String totalText,
    List<Column> columns,
    boolean numbered,
    @Nullable Double fontSize,
    List<String> formulas,
    List<String> groupSums,
    List<String> totalSums,
    @Nullable String sumsBy,
    @Nullable String headedBy,
    @Nullable Pivot pivot,
    List<String> more,
    boolean burst,
    List<String> notes,
    List<ChartForm> charts) {

  public Form {
    title = List.copyOf(title);
    columns = List.copyOf(columns);
    formulas = copy(formulas);
    groupSums = copy(groupSums);
    totalSums = copy(totalSums);
    more = copy(more);
    notes = copy(notes);
    charts = copy(charts);
  }

  /** A list that the data file leaves out is empty. */
  private static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /** The same form with other columns. */
  public Form withColumns(List<Column> others) {
    return with(others, charts);
  }

  /** The same form with other columns and charts. */
  public Form with(List<Column> others, List<ChartForm> drawn) {
    return new Form(
        id,
        query,
        time,
        orientation,
        appendix,
        title,
        subtitle,
        measure,
        totalText,
        others,
        numbered,
        fontSize,
        formulas,
        groupSums,
        totalSums,
        sumsBy,
        headedBy,
        pivot,
        more,
        burst,
        notes,
        drawn);
  }

  /** Number of header rows, the row of column numbers not counted. */
  public int headerDepth() {
    return columns.stream().mapToInt(c -> c.header().size()).max().orElse(1);
  }
}
