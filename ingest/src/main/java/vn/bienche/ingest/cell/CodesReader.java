package vn.bienche.ingest.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.StringJoiner;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.warehouse.value.RuleCode;

/** Unit codes with shares, such as {@code HG-A:1; HG-B:0.4}; a code without share counts whole. */
final class CodesReader implements CellReader {

  @Override
  public Parsed<Object> read(RawCell cell, ReadingContext context) {
    StringJoiner codes = new StringJoiner("; ");
    for (String part : cell.text().split("[;\\n]|,(?=\\s*[A-Za-z])")) {
      if (part.isBlank()) {
        continue;
      }
      String[] sides = part.split("[:=]", -1);
      String code = Codes.normal(sides[0]);
      Optional<BigDecimal> share =
          sides.length == 1 ? Optional.of(BigDecimal.ONE) : NumberText.parse(sides[1]);
      boolean good = !code.isEmpty() && code.indexOf(' ') < 0 && sides.length <= 2;
      if (!good || share.isEmpty() || !isShare(share.get())) {
        return Parsed.bad(new Problem(RuleCode.CE_015, "", part.strip()));
      }
      codes.add(code + ":" + share.get().stripTrailingZeros().toPlainString());
    }
    return Parsed.of(codes.toString());
  }

  private static boolean isShare(BigDecimal share) {
    return share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0;
  }
}
