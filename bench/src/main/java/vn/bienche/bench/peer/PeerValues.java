package vn.bienche.bench.peer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.contract.ColumnType;

/** Typed values of cells, as well-made workbooks hold them. */
final class PeerValues {

  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

  private static final Pattern CLOCK = Pattern.compile("(\\d+)[h:](\\d*)");
  private static final String MINUTES = "phút";

  private PeerValues() {}

  static @Nullable Object of(Cell cell, ColumnType type) {
    String text = cell.getText().strip();
    if (text.isEmpty()) {
      return null;
    }
    return switch (type) {
      case INT -> number(cell, text).intValueExact();
      case DECIMAL -> number(cell, text).setScale(4, RoundingMode.HALF_UP);
      case HOURS -> seconds(cell, text);
      case DATE ->
          cell.getType() == CellType.NUMBER
              ? cell.asDate().toLocalDate()
              : LocalDate.parse(text, DAY);
      case FLAG -> true;
      case TEXT, CODE, CODES, ENUM -> text;
    };
  }

  private static long seconds(Cell cell, String text) {
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      String minutes = clock.group(2).isEmpty() ? "0" : clock.group(2);
      return Long.parseLong(clock.group(1)) * 3600 + Long.parseLong(minutes) * 60;
    }
    return text.endsWith(MINUTES)
        ? Long.parseLong(text.substring(0, text.length() - MINUTES.length()).strip()) * 60
        : number(cell, text)
            .multiply(SECONDS_PER_HOUR)
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
  }

  private static BigDecimal number(Cell cell, String text) {
    return cell.getType() == CellType.NUMBER
        ? cell.asNumber()
        : new BigDecimal(text.replace(".", "").replace(',', '.'));
  }
}
