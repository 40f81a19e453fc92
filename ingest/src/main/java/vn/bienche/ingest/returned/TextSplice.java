package vn.bienche.ingest.returned;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import vn.bienche.ingest.workbook.NotPlain;
import vn.bienche.ingest.workbook.TextBytes;

/**
 * Puts the shared texts that were not shown to the spreadsheet library before those it has added.
 */
final class TextSplice {

  private static final byte[] END = "</sst>".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern COUNT =
      Pattern.compile("(?<=\\s)(count|uniqueCount)=\"(\\d{1,9})\"");

  private TextSplice() {}

  /** The texts of a new sheet come behind all of the original. */
  static void shift(XSSFSheet sheet, int texts) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        CTCell data = ((XSSFCell) cell).getCTCell();
        if (data.getT() == STCellType.S && data.isSetV()) {
          data.setV(String.valueOf(Integer.parseInt(data.getV()) + texts));
        }
      }
    }
  }

  /**
   * @param written the texts that the library has added
   * @throws NotPlain when the two do not go together
   */
  static void write(TextBytes original, byte[] written, OutputStream out) throws IOException {
    try (TextBytes added = new TextBytes(new ByteArrayInputStream(written))) {
      out.write(head(original.head(), added.head()));
      while (original.next()) {
        original.writeTo(out);
      }
      while (added.next()) {
        added.writeTo(out);
      }
      out.write(END);
    }
  }

  /** The counts of cells and of texts are the sums of both. */
  private static byte[] head(byte[] original, byte[] added) {
    String head = new String(original, StandardCharsets.ISO_8859_1);
    String more = new String(added, StandardCharsets.ISO_8859_1);
    return COUNT
        .matcher(head)
        .replaceAll(
            match ->
                match.group(1)
                    + "=\""
                    + (Long.parseLong(match.group(2)) + count(more, match.group(1)))
                    + '"')
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static long count(String head, String name) {
    Matcher matcher = COUNT.matcher(head);
    long count = 0;
    while (matcher.find()) {
      count = matcher.group(1).equals(name) ? Long.parseLong(matcher.group(2)) : count;
    }
    return count;
  }
}
