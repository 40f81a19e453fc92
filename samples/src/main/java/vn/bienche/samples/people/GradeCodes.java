package vn.bienche.samples.people;

import java.util.List;
import vn.bienche.samples.chance.Dice;
import vn.bienche.warehouse.value.GradeLevel;

/** Which code stands for a level in which kind of unit. */
final class GradeCodes {

  private GradeCodes() {}

  static String of(GradeLevel level, Seat seat, String line, Dice dice) {
    if (seat.category().equals("Viên chức")) {
      return publicEmployee(level, line, dice);
    }
    return switch (level) {
      case CVCC -> "01.001";
      case CVC -> "01.002";
      case CV -> official(seat, dice);
      case CS -> seat.title().contains("ế toán") ? "06.032" : "01.004";
      case NV -> "01.005";
    };
  }

  private static String official(Seat seat, Dice dice) {
    if (seat.title().contains("ế toán")) {
      return dice.chance(0.7) ? "06.031" : "01.003";
    }
    return seat.title().startsWith("Văn thư") ? "02.007" : "01.003";
  }

  private static String publicEmployee(GradeLevel level, String line, Dice dice) {
    boolean press = line.equals("BAO");
    return switch (level) {
      case CVCC -> press ? "V.11.01.01" : "V.07.01.01";
      case CVC -> press ? dice.pick(List.of("V.11.01.02", "V.11.02.05")) : "V.07.01.02";
      case CV ->
          press
              ? dice.pick(List.of("V.11.01.03", "V.11.02.06", "V.11.02.06", "01.003"))
              : dice.pick(List.of("V.07.01.03", "V.07.01.03", "01.003"));
      case CS -> "01.004";
      case NV -> "01.005";
    };
  }
}
