package vn.bienche.ingest.returned;

import java.util.Arrays;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import vn.bienche.warehouse.value.Severity;

/**
 * Red for errors, yellow for warnings, blue for repairs; light enough that black text stays
 * readable in print.
 */
final class SeverityFill {

  private SeverityFill() {}

  static void apply(CellStyle style, Severity severity) {
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    if (style instanceof XSSFCellStyle xlsx) {
      xlsx.setFillForegroundColor(new XSSFColor(rgb(severity), null));
    } else {
      // The palette of an .xls belongs to the unit's own colours, so the nearest fixed colour is
      // taken.
      style.setFillForegroundColor(indexed(severity).getIndex());
    }
  }

  /** Whether the fill is one of the three. */
  static boolean isOurs(CellStyle style) {
    return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
        && Arrays.stream(Severity.values()).anyMatch(severity -> hasColour(style, severity));
  }

  private static boolean hasColour(CellStyle style, Severity severity) {
    if (style instanceof XSSFCellStyle xlsx) {
      XSSFColor colour = xlsx.getFillForegroundXSSFColor();
      return colour != null && Arrays.equals(colour.getRGB(), rgb(severity));
    }
    return style.getFillForegroundColor() == indexed(severity).getIndex();
  }

  private static byte[] rgb(Severity severity) {
    int rgb =
        switch (severity) {
          case ERROR -> 0xFF9C9C;
          case WARNING -> 0xFFEB84;
          case REPAIR -> 0xBDD7EE;
        };
    return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
  }

  private static IndexedColors indexed(Severity severity) {
    return switch (severity) {
      case ERROR -> IndexedColors.CORAL;
      case WARNING -> IndexedColors.LIGHT_YELLOW;
      case REPAIR -> IndexedColors.PALE_BLUE;
    };
  }
}
