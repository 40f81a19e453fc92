package vn.bienche.reports;

import java.io.Serial;
import java.sql.SQLException;

/**
 * A report that cannot be written: no figures for the date, an unknown run, a table that does not
 * cross-foot, a font that is not there. The message is Vietnamese, for the clerk who asked; {@link
 * #englishMessage} says the same.
 */
public final class ReportFault extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private static final String NO_RIGHT = "42501";

  private final String englishMessage;

  public ReportFault(String message, String englishMessage) {
    super(message);
    this.englishMessage = englishMessage;
  }

  public ReportFault(String message, String englishMessage, Throwable cause) {
    super(message, cause);
    this.englishMessage = englishMessage;
  }

  /** Whether the reader's login may not see what was asked for. */
  public boolean isForbidden() {
    return getCause() instanceof SQLException refused && NO_RIGHT.equals(refused.getSQLState());
  }

  public String englishMessage() {
    return englishMessage;
  }
}
