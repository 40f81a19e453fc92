package vn.bienche.ingest.submission;

import java.io.Serializable;
import vn.bienche.ingest.cell.KnownGrades;
import vn.bienche.ingest.identity.KnownUnits;
import vn.bienche.ingest.workbook.ReadingLimits;

/**
 * How workbooks are read.
 *
 * @param limits beyond which a file is refused
 * @param grades that are known
 * @param units by whose names a sheet without a unit code is known
 */
public record ReadingOptions(ReadingLimits limits, KnownGrades grades, KnownUnits units)
    implements Serializable {

  /** The same with other known units. */
  public ReadingOptions withUnits(KnownUnits known) {
    return new ReadingOptions(limits, grades, known);
  }
}
