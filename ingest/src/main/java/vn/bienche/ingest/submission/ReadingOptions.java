package vn.bienche.ingest.submission;

import java.io.Serializable;
import vn.bienche.ingest.cell.KnownGrades;
import vn.bienche.ingest.workbook.ReadingLimits;

/**
 * How workbooks are read.
 *
 * @param limits beyond which a file is refused
 * @param grades that are known
 */
public record ReadingOptions(ReadingLimits limits, KnownGrades grades) implements Serializable {}
