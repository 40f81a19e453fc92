package vn.bienche.transform.publish;

import java.time.Instant;
import java.util.Arrays;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY. */
final class CopyText {

  private CopyText() {}

  /** One line with its line end. */
  static void append(StringBuilder text, Row row) {
    for (int i = 0; i < row.size(); i++) {
      if (i > 0) {
        text.append('\t');
      }
      append(text, row.get(i));
    }
    text.append('\n');
  }

  private static void append(StringBuilder text, @Nullable Object value) {
    if (value == null) {
      text.append("\\N");
    } else if (value instanceof String s) {
      escape(text, s);
    } else if (value instanceof scala.collection.Iterable<?> || value.getClass().isArray()) {
      throw new PublicationFault("a list cannot be published: " + describe(value));
    } else if (value instanceof Instant instant) {
      text.append(instant);
    } else {
      text.append(value);
    }
  }

  private static String describe(Object value) {
    return value instanceof Object[] array ? Arrays.toString(array) : String.valueOf(value);
  }

  private static void escape(StringBuilder text, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> text.append("\\\\");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\0' -> text.append(' ');
        default -> text.append(c);
      }
    }
  }
}
