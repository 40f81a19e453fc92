package vn.bienche.samples.data;

import java.time.LocalDate;

/**
 * A movement of one person, who is chosen by the program.
 *
 * @param kind value of {@code Biến động}
 * @param on effective date
 * @param from unit left; empty when the person comes from outside
 * @param to unit entered; empty when the person leaves
 * @param reportedBy {@code from}, {@code to}, {@code both} or {@code none}
 * @param room code of the room left; empty for none
 * @param category value of {@code Đối tượng}
 * @param gradeCode grade of the person
 * @param female whether a woman is meant, where the person is not one of the present staff
 */
public record Movement(
    String kind,
    LocalDate on,
    String from,
    String to,
    String reportedBy,
    String room,
    String category,
    String gradeCode,
    boolean female) {

  public boolean isReportedBy(String unit) {
    return switch (reportedBy) {
      case "both" -> unit.equals(from) || unit.equals(to);
      case "from" -> unit.equals(from);
      case "to" -> unit.equals(to);
      default -> false;
    };
  }
}
