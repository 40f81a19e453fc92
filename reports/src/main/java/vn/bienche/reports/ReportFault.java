package vn.bienche.reports;

import java.io.Serial;

/**
 * A report that cannot be written: no figures for the date, an unknown run, a table that does not
 * cross-foot, a font that is not there. The message is Vietnamese, for the clerk who asked; {@link
 * #englishMessage} says the same.
 */
public final class ReportFault extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String englishMessage;

  public ReportFault(String message, String englishMessage) {
    super(message);
    this.englishMessage = englishMessage;
  }

  public ReportFault(String message, String englishMessage, Throwable cause) {
    super(message, cause);
    this.englishMessage = englishMessage;
  }

  public String englishMessage() {
    return englishMessage;
  }
}
