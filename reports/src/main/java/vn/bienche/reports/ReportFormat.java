package vn.bienche.reports;

import java.util.Locale;

/** The kinds of file in which a report is written. */
public enum ReportFormat {
  PDF,
  DOCX,
  XLSX,
  CSV,
  JSON;

  /** Ending of the file's name, with the dot. */
  public String extension() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** Whether the file carries the bare figures and no layout. */
  public boolean isData() {
    return this == CSV || this == JSON;
  }
}
