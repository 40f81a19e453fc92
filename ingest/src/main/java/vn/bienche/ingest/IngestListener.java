package vn.bienche.ingest;

/** Hears how a run gets on; called from several threads, never two at a time. */
public interface IngestListener {

  /** Hears nothing. */
  IngestListener SILENT = new IngestListener() {};

  /** The inbox has been walked; workbooks that are known already are in neither figure. */
  default void started(int workbooks, long bytes) {}

  /** One workbook has been read, with whatever result. */
  default void workbookDone(String name) {}

  /** All workbooks have been read; the lake is written now. */
  default void writing() {}
}
