package vn.bienche.ingest.workbook;

import java.util.List;

/** A workbook of any kind, opened for reading. */
public interface OpenedWorkbook extends AutoCloseable {

  /** Sheets in the order of their tabs. */
  List<? extends RawSheet> sheets();

  /** Whether it carries macros, which are not run. */
  boolean hasMacros();

  @Override
  void close();
}
