package vn.bienche.samples.people;

import java.util.List;
import vn.bienche.samples.chance.Dice;

/** Vietnamese names put together by chance. */
final class Names {

  private static final List<String> FAMILY =
      List.of(
          "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm", "Huỳnh",
          "Huỳnh", "Võ", "Võ", "Phan", "Trương", "Bùi", "Đặng", "Đỗ", "Ngô", "Hồ", "Dương", "Lý",
          "Lâm", "Đoàn", "Cao", "Mai", "Đinh", "Châu", "Tạ", "Hà");
  private static final List<String> KHMER_FAMILY = List.of("Danh", "Thạch", "Sơn", "Kim", "Thị");
  private static final List<String> MALE_MIDDLE =
      List.of(
          "Văn", "Hữu", "Minh", "Quốc", "Thanh", "Hoàng", "Đức", "Công", "Ngọc", "Trọng", "Tấn",
          "Chí", "Phước");
  private static final List<String> MALE_GIVEN =
      List.of(
          "Hùng", "Dũng", "Tâm", "Thành", "Long", "Phong", "Khánh", "Tuấn", "Hải", "Nghĩa", "Phúc",
          "Lộc", "Bình", "Sang", "Tài", "Đạt", "Hiếu", "Nam", "Trung", "Kiệt", "Vinh", "Quân",
          "Thắng", "Toàn", "Duy", "Luân");
  private static final List<String> FEMALE_MIDDLE =
      List.of(
          "Thị",
          "Thị Kim",
          "Thị Ngọc",
          "Thị Hồng",
          "Thị Thanh",
          "Thị Mỹ",
          "Thị Bích",
          "Thị Cẩm",
          "Ngọc",
          "Thu");
  private static final List<String> FEMALE_GIVEN =
      List.of(
          "Lan", "Hương", "Hạnh", "Thảo", "Trang", "Loan", "Phượng", "Yến", "Nga", "Ngân", "Linh",
          "Diễm", "Tuyền", "Nhung", "Thúy", "Dung", "Xuân", "Mai", "Trinh", "Quyên", "Hiền", "Như",
          "Oanh", "Vân", "Tiên");

  private Names() {}

  static String invent(boolean female, boolean khmer, Dice dice) {
    String family = dice.pick(khmer ? KHMER_FAMILY.subList(0, female ? 5 : 4) : FAMILY);
    String middle = dice.pick(female ? FEMALE_MIDDLE : MALE_MIDDLE);
    String given = dice.pick(female ? FEMALE_GIVEN : MALE_GIVEN);
    return family.equals("Thị") ? family + " " + given : family + " " + middle + " " + given;
  }
}
