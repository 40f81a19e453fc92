package vn.bienche.ingest.cell;

import vn.bienche.ingest.workbook.RawCell;

/** Reads the value of one cell that is not blank. */
interface CellReader {

  Parsed<Object> read(RawCell cell, ReadingContext context);
}
