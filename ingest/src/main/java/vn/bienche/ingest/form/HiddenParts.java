package vn.bienche.ingest.form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.ingest.workbook.RawRow;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;

/**
 * Rows and columns that are read although the reader of the sheet does not see them: a filter or a
 * hand hid them, and they are figures of the unit all the same.
 */
final class HiddenParts {

  private final SheetPlace place;
  private int rows;
  private int first;
  private int last;

  HiddenParts(SheetPlace place) {
    this.place = place;
  }

  /** Notes a data row. */
  void note(RawRow row) {
    if (row.hidden()) {
      first = rows == 0 ? row.number() : first;
      last = row.number();
      rows++;
    }
  }

  /** One finding for the rows, one for the columns. */
  List<Finding> findings(HeaderMap header, BitSet hiddenColumns) {
    List<Finding> findings = new ArrayList<>();
    if (rows > 0) {
      findings.add(
          finding(
              RuleCode.WB_023,
              Integer.toString(rows),
              Integer.toString(first),
              Integer.toString(last)));
    }
    String letters =
        header.columns().keySet().stream()
            .filter(hiddenColumns::get)
            .sorted()
            .map(RawCell::letters)
            .collect(Collectors.joining(", "));
    if (!letters.isEmpty()) {
      findings.add(finding(RuleCode.WB_025, letters));
    }
    return findings;
  }

  private Finding finding(RuleCode rule, String... arguments) {
    return new Finding(rule, Severity.WARNING, place.whole(), null, null, List.of(arguments));
  }
}
