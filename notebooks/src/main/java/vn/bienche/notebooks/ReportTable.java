package vn.bienche.notebooks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dflib.DataFrame;
import org.dflib.row.RowProxy;
import org.jspecify.annotations.Nullable;

/** A frame as a table of a Vietnamese report. */
public final class ReportTable {

  private static final String CELL = "padding:3px 9px;border:1px solid #cfd8dc;";

  private record Column(
      String key,
      String title,
      boolean number,
      Function<RowProxy, String> text,
      Function<RowProxy, String> style) {}

  private final DataFrame rows;
  private final String caption;
  private final List<Column> columns = new ArrayList<>();
  private Predicate<RowProxy> bold = row -> false;
  private @Nullable String name;
  private String rowKey = "";

  private ReportTable(DataFrame rows, String caption) {
    this.rows = rows;
    this.caption = caption;
  }

  public static ReportTable of(String caption, DataFrame rows) {
    return new ReportTable(rows, caption);
  }

  /** Names, and numbers that are names, such as years. */
  public ReportTable text(String key, String title) {
    return with(
        key,
        title,
        false,
        row ->
            row.get(key) instanceof Number name
                ? name.toString()
                : Html.escaped(Figures.shown(row.get(key))),
        row -> "");
  }

  public ReportTable number(String key, String title) {
    return with(key, title, true, row -> Figures.shown(row.get(key)), row -> "");
  }

  public ReportTable number(String key, String title, int decimals) {
    return with(key, title, true, row -> Figures.shown((Number) row.get(key), decimals), row -> "");
  }

  /** Printed with its sign; falls and rises have their colours. */
  public ReportTable change(String key, String title, int decimals) {
    return with(
        key,
        title,
        true,
        row -> Figures.change((Number) row.get(key), decimals),
        row -> {
          int sign = sign((Number) row.get(key));
          return sign < 0 ? "color:#b3261e;" : sign > 0 ? "color:#1f5fa8;" : "";
        });
  }

  /** Shaded from white at the one figure to blue at the other. */
  public ReportTable shaded(String key, String title, int decimals, double from, double to) {
    return with(
        key,
        title,
        true,
        row -> Figures.shown((Number) row.get(key), decimals),
        row -> shade((Number) row.get(key), from, to));
  }

  /**
   * Lets a check find each figure by table, row and column.
   *
   * @param tableName stable
   * @param key column whose text tells the rows apart
   */
  public ReportTable figures(String tableName, String key) {
    name = tableName;
    rowKey = key;
    return this;
  }

  /** Rows such as totals and groups. */
  public ReportTable bold(Predicate<RowProxy> totals) {
    bold = totals;
    return this;
  }

  private ReportTable with(
      String key,
      String title,
      boolean number,
      Function<RowProxy, String> text,
      Function<RowProxy, String> style) {
    columns.add(new Column(key, title, number, text, style));
    return this;
  }

  private static int sign(@Nullable Number value) {
    return value == null ? 0 : Figures.exact(value).signum();
  }

  private static String shade(@Nullable Number value, double from, double to) {
    if (value == null) {
      return "background:#eceff1;";
    }
    double part = Math.max(0, Math.min(1, (value.doubleValue() - from) / (to - from)));
    BigDecimal alpha = BigDecimal.valueOf(Math.round(part * 70), 2);
    return "background:rgba(31,95,168," + alpha + ");";
  }

  private String figure(RowProxy row, Column column) {
    if (name == null || !column.number()) {
      return "";
    }
    Number value = (Number) row.get(column.key());
    return "data-figure=\""
        + Html.escaped(name + "/" + row.get(rowKey) + "/" + column.key())
        + "\" data-value=\""
        + (value == null ? "" : Figures.exact(value).toPlainString())
        + "\" ";
  }

  @Override
  public String toString() {
    StringBuilder html =
        new StringBuilder("<table style=\"border-collapse:collapse;font-size:13px\"><caption ")
            .append("style=\"text-align:left;font-weight:600;padding:4px 0\">")
            .append(Html.escaped(caption))
            .append("</caption><thead><tr>");
    for (Column column : columns) {
      html.append("<th style=\"").append(CELL).append("background:#e8eef5;text-align:center\">");
      html.append(Html.escaped(column.title())).append("</th>");
    }
    html.append("</tr></thead><tbody>");
    for (RowProxy row : rows) {
      html.append(bold.test(row) ? "<tr style=\"font-weight:600\">" : "<tr>");
      for (Column column : columns) {
        html.append("<td ").append(figure(row, column)).append("style=\"").append(CELL);
        html.append(column.number() ? "text-align:right;" : "text-align:left;white-space:nowrap;");
        html.append(column.style().apply(row)).append("\">");
        html.append(column.text().apply(row)).append("</td>");
      }
      html.append("</tr>");
    }
    return html.append("</tbody></table>").toString();
  }
}
