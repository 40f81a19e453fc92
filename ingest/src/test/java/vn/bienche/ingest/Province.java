package vn.bienche.ingest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.FormCode;

/** One good row of each form, of a very small province. */
public final class Province {

  public static final String ROOT = "HG";
  public static final String UNIT = "HG-I-1";

  private Province() {}

  /** A line by key. */
  public static Map<String, Object> line(@Nullable Object... keysAndValues) {
    Map<String, Object> line = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      Object value = keysAndValues[i + 1];
      if (value != null) {
        line.put(String.valueOf(keysAndValues[i]), value);
      }
    }
    return line;
  }

  /** The line of the title block that names the period. */
  public static String periodLine(FormCode form) {
    return switch (form) {
      case DSCB, NGACH -> "Thời điểm: 15/11/2023";
      case NKCV, BDNS -> "Tháng: 01/2024";
      case B3, KNL -> "Hiệu lực từ: 05/01/2024";
      case B1, B22, GBC, XLCL, LICH -> "Năm: 2024";
      case DVTC -> "";
    };
  }

  /** Who sends the form. */
  public static String sender(FormCode form) {
    return form.isFromBoard() ? ROOT : UNIT;
  }

  /** Good rows of a form. */
  public static List<Map<String, Object>> rows(FormCode form) {
    return switch (form) {
      case DSCB -> List.of(person("CB001", "Nguyễn Văn An"), person("CB002", "Trần Thị Bích"));
      case NGACH ->
          List.of(
              line(
                  "stt",
                  1,
                  "staff_code",
                  "CB001",
                  "full_name",
                  "Nguyễn Văn An",
                  "grade_code",
                  "01.003",
                  "step",
                  3,
                  "coefficient",
                  3.0,
                  "effective_on",
                  LocalDate.of(2020, 1, 1)));
      case NKCV ->
          List.of(
              entry("CB001", LocalDate.of(2024, 1, 2), 7.5),
              entry("CB002", LocalDate.of(2024, 1, 3), 8));
      case B1 ->
          List.of(
              line(
                  "stt",
                  1,
                  "staff_code",
                  "CB001",
                  "full_name",
                  "Nguyễn Văn An",
                  "task",
                  "Thẩm định hồ sơ",
                  "product",
                  "Báo cáo",
                  "quantity",
                  12,
                  "hours_each",
                  8,
                  "hours_total",
                  96,
                  "complexity",
                  3,
                  "position_code",
                  "VT01",
                  "task_group",
                  "Chuyên môn nghiệp vụ"));
      case B22 ->
          List.of(
              line(
                  "task_code",
                  "CV01",
                  "task",
                  "Thẩm định hồ sơ",
                  "task_group",
                  "Chuyên môn nghiệp vụ",
                  "product",
                  "Báo cáo",
                  "complexity",
                  3));
      case B3 ->
          List.of(
              line(
                  "position_code",
                  "VT01",
                  "position",
                  "Trưởng ban",
                  "position_group",
                  "Lãnh đạo quản lý",
                  "grade_level",
                  "Chuyên viên cao cấp và tương đương",
                  "category",
                  "Công chức",
                  "posts",
                  1));
      case KNL ->
          List.of(
              line(
                  "position_code",
                  "VT01",
                  "competency_group",
                  "Chung",
                  "competency",
                  "Giao tiếp",
                  "level",
                  4));
      case GBC ->
          List.of(
              line(
                  "unit_code",
                  UNIT,
                  "unit",
                  "Ban Tổ chức Tỉnh ủy",
                  "year",
                  2024,
                  "officials",
                  23,
                  "public_employees",
                  0,
                  "contracts",
                  2));
      case BDNS ->
          List.of(
              line(
                  "stt",
                  1,
                  "staff_code",
                  "CB002",
                  "full_name",
                  "Trần Thị Bích",
                  "moved_on",
                  LocalDate.of(2024, 1, 15),
                  "movement",
                  "Nghỉ hưu",
                  "from_unit",
                  UNIT));
      case XLCL ->
          List.of(
              line(
                  "staff_code",
                  "CB001",
                  "full_name",
                  "Nguyễn Văn An",
                  "year",
                  2024,
                  "rating",
                  "Hoàn thành tốt nhiệm vụ"));
      case DVTC ->
          List.of(
              unit(ROOT, "Tỉnh ủy Hậu Giang", "Nhóm", null, 1),
              unit("HG-I", "Cơ quan Đảng cấp tỉnh", "Nhóm", ROOT, 2),
              unit(UNIT, "Ban Tổ chức Tỉnh ủy", "Cơ quan", "HG-I", 3),
              unit("HG-I-2", "Ủy ban Kiểm tra Tỉnh ủy", "Cơ quan", "HG-I", 4));
      case LICH ->
          List.of(
              line("date", LocalDate.of(2024, 1, 1), "kind", "Nghỉ lễ", "note", "Tết Dương lịch"));
    };
  }

  public static Map<String, Object> person(String code, String name) {
    return line(
        "stt",
        1,
        "staff_code",
        code,
        "full_name",
        name,
        "birth_date",
        LocalDate.of(1980, 5, 20),
        "sex",
        "Nam",
        "ethnicity",
        "Kinh",
        "title",
        "Chuyên viên",
        "category",
        "Công chức",
        "grade_code",
        "01.003",
        "education",
        "Đại học",
        "politics",
        "Trung cấp",
        "joined_on",
        LocalDate.of(2005, 9, 1));
  }

  public static Map<String, Object> entry(String code, LocalDate day, Object hours) {
    return line(
        "stt",
        1,
        "work_date",
        day,
        "staff_code",
        code,
        "description",
        "Soạn báo cáo quý",
        "product",
        "Báo cáo",
        "complexity",
        3,
        "hours",
        hours,
        "result",
        "Hoàn thành");
  }

  private static Map<String, Object> unit(
      String code, String name, String kind, @Nullable String parent, int order) {
    return line(
        "unit_code",
        code,
        "unit",
        name,
        "unit_kind",
        kind,
        "parent_code",
        parent,
        "valid_from",
        LocalDate.of(2004, 1, 1),
        "sort_order",
        order);
  }

  /** A workbook of one form. */
  public static Sheets workbook(FormCode form) {
    return Sheets.xlsx().form(form, sender(form), periodLine(form), rows(form));
  }
}
