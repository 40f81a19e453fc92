package vn.bienche.samples.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.bienche.samples.chance.Dice;
import vn.bienche.warehouse.value.GradeLevel;

/** Invents lives that fit a seat and a grade on the reporting date. */
final class Biographies {

  private static final String NONE = "Chưa có";
  private static final int WOMEN_RETIRE = 56;

  private final LocalDate today;

  Biographies(LocalDate today) {
    this.today = today;
  }

  Biography invent(Seat seat, String line, @Nullable GradeLevel level, Dice dice) {
    boolean female = isFemale(seat, line, dice);
    LocalDate birth = birthDate(seat, level, female, dice);
    LocalDate joined = birth.plusYears(dice.between(22, 27)).plusDays(dice.between(0, 364));
    if (joined.isAfter(today.minusMonths(2))) {
      joined = today.minusDays(dice.between(60, 600));
    }
    String ethnicity =
        dice.weighted(960, 30, 10) == 0 ? "Kinh" : dice.weighted(30, 10) == 0 ? "Khmer" : "Hoa";
    boolean staff = seat.isContract();
    return new Biography(
        birth,
        female ? "Nữ" : "Nam",
        ethnicity,
        religion(dice),
        education(seat, line, level, dice),
        politics(seat, level, dice),
        joined,
        partyOn(seat, joined, dice),
        staff
            ? NONE
            : dice.weighted(80, 15, 5) == 0
                ? "Chứng chỉ"
                : dice.chance(0.7) ? "Trung cấp trở lên" : NONE,
        staff ? NONE : language(dice),
        (!ethnicity.equals("Kinh") && dice.chance(0.3)) || dice.chance(0.01),
        stateManagement(level, dice));
  }

  private static boolean isFemale(Seat seat, String line, Dice dice) {
    if (seat.title().startsWith("Lái xe")
        || seat.title().startsWith("Bảo vệ")
        || seat.title().contains("điện")) {
      return false;
    }
    boolean women = line.equals("PN") || seat.room().endsWith("-F3");
    return women || seat.title().startsWith("Phục vụ") || (!seat.retired() && dice.chance(0.43));
  }

  private LocalDate birthDate(Seat seat, @Nullable GradeLevel level, boolean female, Dice dice) {
    int low =
        level == GradeLevel.CVCC ? 49 : level == GradeLevel.CVC ? 38 : seat.isLeader() ? 34 : 26;
    int high = level == GradeLevel.CVCC || level == GradeLevel.CVC ? 59 : seat.isLeader() ? 56 : 54;
    if (seat.retired()) {
      low = 62;
      high = 68;
    }
    int oldest = female && !seat.retired() ? Math.min(high, WOMEN_RETIRE - 1) : high;
    int age = (dice.between(low, oldest) + dice.between(low, oldest)) / 2;
    return today.minusYears(age).minusDays(dice.between(1, 364));
  }

  private static String religion(Dice dice) {
    return switch (dice.weighted(92, 4, 2, 1, 1)) {
      case 1 -> "Phật giáo";
      case 2 -> "Công giáo";
      case 3 -> "Cao Đài";
      case 4 -> "Phật giáo Hòa Hảo";
      default -> "Không";
    };
  }

  private static String education(Seat seat, String line, @Nullable GradeLevel level, Dice dice) {
    if (level == null) {
      return seat.retired()
          ? dice.chance(0.6) ? "Đại học" : "Trung cấp"
          : switch (dice.weighted(45, 35, 20)) {
            case 0 -> "Trung cấp";
            case 1 -> "Sơ cấp";
            default -> "Chưa qua đào tạo";
          };
    }
    boolean lecturer = line.equals("TCT") && !seat.isLeader();
    return switch (level) {
      case CVCC -> dice.chance(0.2) ? "Tiến sĩ" : dice.chance(0.7) ? "Thạc sĩ" : "Đại học";
      case CVC -> dice.chance(0.02) ? "Tiến sĩ" : dice.chance(0.45) ? "Thạc sĩ" : "Đại học";
      case CV ->
          dice.chance(lecturer ? 0.7 : 0.15)
              ? "Thạc sĩ"
              : dice.chance(0.96) ? "Đại học" : "Cao đẳng";
      case CS -> dice.chance(0.5) ? "Cao đẳng" : "Trung cấp";
      case NV -> dice.chance(0.5) ? "Trung cấp" : "Sơ cấp";
    };
  }

  private static String politics(Seat seat, @Nullable GradeLevel level, Dice dice) {
    if (seat.isContract()) {
      return dice.chance(0.25) ? "Sơ cấp" : NONE;
    }
    if (level == GradeLevel.CVCC || level == GradeLevel.CVC || seat.isLeader()) {
      return dice.chance(0.04) ? "Cử nhân" : dice.chance(0.75) ? "Cao cấp" : "Trung cấp";
    }
    return switch (dice.weighted(10, 60, 20, 10)) {
      case 0 -> "Cao cấp";
      case 1 -> "Trung cấp";
      case 2 -> "Sơ cấp";
      default -> NONE;
    };
  }

  private @Nullable LocalDate partyOn(Seat seat, LocalDate joined, Dice dice) {
    if (!dice.chance(seat.isContract() ? 0.35 : seat.isLeader() ? 1.0 : 0.93)) {
      return null;
    }
    LocalDate day = joined.plusDays(dice.between(700, 2600));
    return day.isBefore(today)
        ? day
        : ChronoUnit.DAYS.between(joined, today) > 400 ? today.minusDays(100) : null;
  }

  private static String language(Dice dice) {
    return switch (dice.weighted(6, 78, 1, 3, 12)) {
      case 0 -> "Tiếng Anh - Đại học trở lên";
      case 1 -> "Tiếng Anh - Chứng chỉ";
      case 2 -> "Ngoại ngữ khác - Đại học trở lên";
      case 3 -> "Ngoại ngữ khác - Chứng chỉ";
      default -> NONE;
    };
  }

  private static String stateManagement(@Nullable GradeLevel level, Dice dice) {
    if (level == null) {
      return NONE;
    }
    return switch (level) {
      case CVCC -> "Chuyên viên cao cấp";
      case CVC -> "Chuyên viên chính";
      case CV -> dice.chance(0.15) ? "Chuyên viên chính" : dice.chance(0.8) ? "Chuyên viên" : NONE;
      case CS, NV -> NONE;
    };
  }
}
