package vn.bienche.reports.compare;

import java.util.Locale;

/** What a comparison is written as. */
public enum ComparisonFormat {
  /** For the screen. */
  TABLE,
  CSV,
  JSON,
  XLSX,
  /** The table with a chart of each measure. */
  PDF,
  /** The chart as dots. */
  PNG,
  /** The chart as lines. */
  SVG;

  public String extension() {
    return "." + (this == TABLE ? "txt" : name().toLowerCase(Locale.ROOT));
  }

  /** Whether each measure has a file of its own. */
  boolean isChart() {
    return this == PNG || this == SVG;
  }
}
