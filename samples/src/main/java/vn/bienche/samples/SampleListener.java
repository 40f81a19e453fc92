package vn.bienche.samples;

import java.nio.file.Path;

/** Hears about the progress of writing. */
@FunctionalInterface
public interface SampleListener {

  /** Hears nothing. */
  SampleListener SILENT = (file, done, total) -> {};

  /**
   * A workbook has been written.
   *
   * @param file the workbook
   * @param done workbooks written so far, this one included
   * @param total workbooks in all
   */
  void written(Path file, int done, int total);
}
