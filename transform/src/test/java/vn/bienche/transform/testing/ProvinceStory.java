package vn.bienche.transform.testing;

import java.util.List;
import vn.bienche.transform.testing.TestLake.Submission;

/**
 * Two agencies from 2022 to 2024 with all that makes a history hard: a merger within the year, a
 * corrected roster, a roster sent years late, a movement reported late, a grade decision, a
 * cancelled quota and a corrected work log.
 */
public final class ProvinceStory {

  private static final String STAFF =
      "staff_code | full_name | birth_date | sex | ethnicity | title | category | grade_code | position_code | paid_by\n";
  private static final String UNITS =
      """
      unit_code | unit                  | unit_kind | parent_code | valid_from | valid_to | event | from_codes | sort_order
      HG        | Tỉnh ủy Hậu Giang     | Nhóm      |             | 2015-01-01 |          |       |            |
      HG-I      | Cơ quan Đảng cấp tỉnh | Nhóm      | HG          | 2015-01-01 |          |       |            | 1
      """;

  /** A log of one line, months after everything else. */
  public static final Submission LAST_CORRECTION =
      new Submission(
          "HG-I-1",
          "NKCV",
          "2024-02",
          7,
          "2024-09-05 08:00:00",
          "staff_code | work_date | description | seconds\nHG0001 | 2024-02-01 | Soạn công văn | 4500");

  private ProvinceStory() {}

  private static Submission roster(
      String unit, String day, int version, String received, String rows) {
    return new Submission(unit, "DSCB", day, version, received + " 08:00:00", STAFF + rows);
  }

  private static Submission log(String unit, String month, int version, String rows) {
    return new Submission(
        unit,
        "NKCV",
        month,
        version,
        (version == 1 ? "2024-03-05" : "2024-05-04") + " 08:00:00",
        "staff_code | work_date | description | product | seconds | absence\n" + rows);
  }

  /** What the province knew in April 2024. */
  public static List<Submission> first() {
    return List.of(
        new Submission(
            "HG",
            "DVTC",
            "-",
            1,
            "2023-11-01 08:00:00",
            UNITS
                + "HG-I-1 | Ban Tuyên giáo | Cơ quan | HG-I | 2015-01-01 | | | | 1\n"
                + "HG-I-2 | Ban Dân vận | Cơ quan | HG-I | 2015-01-01 | | | | 2"),
        new Submission(
            "HG", "LICH", "2024", 1, "2023-12-01 08:00:00", "date | kind\n2024-01-01 | Nghỉ lễ"),
        roster(
            "HG-I-1",
            "2023-11-15",
            1,
            "2023-11-20",
            """
            HG0001 | Trần Thị Thuỷ  | 1985-03-02 | Nữ  | Kinh  | Trưởng ban  | Công chức    | 01.002 | VT1 |
            HG0002 | Lê Văn Đạt     | 1990-05-06 | Nam | Khmer | Chuyên viên | Công chức    | 01.003 | VT2 | HG-I-2
            HG0003 | Nguyễn Thị Hoa | 1979-12-31 | Nữ  | Kinh  | Lái xe      | Hợp đồng 111 |        |     |
            """),
        roster(
            "HG-I-2",
            "2023-11-15",
            1,
            "2023-11-21",
            """
            HG0004 | Danh Sóc      | 1972-02-29 | Nam | Khmer | Trưởng ban  | Cán bộ    | 01.001 | VT1 |
            HG0005 | Phạm Thị Lan  | 1988-08-08 | Nữ  | Kinh  | Chuyên viên | Công chức | 01.003 | VT2 |
            """),
        new Submission(
            "HG",
            "GBC",
            "2024",
            1,
            "2024-01-05 08:00:00",
            """
            unit_code | year | officials | public_employees | decision_on
            HG-I-1    | 2024 | 3         | 0                | 2023-12-20
            HG-I-2    | 2024 | 3         | 0                | 2023-12-20
            """),
        new Submission(
            "HG-I-1",
            "B3",
            "2024-01-01",
            1,
            "2024-01-10 08:00:00",
            """
            position_code | position    | position_group         | grade_level      | category  | posts
            VT1           | Trưởng ban  | Lãnh đạo quản lý       | Chuyên viên chính | Công chức | 1
            VT2           | Chuyên viên | Chuyên môn nghiệp vụ   | Chuyên viên       | Công chức | 2
            """),
        log(
            "HG-I-1",
            "2024-01",
            1,
            "HG0001 | 2024-01-02 | Soạn công văn | Công văn | 28800 |\nHG0002 | 2024-01-03 | Họp giao ban | | 7200 |"),
        log("HG-I-2", "2024-01", 1, "HG0005 | 2024-01-04 | Nghỉ phép | | | Phép"),
        log("HG-I-1", "2024-02", 1, "HG0001 | 2024-02-29 | Soạn công văn | Công văn | 3600 |"));
  }

  /** What came later: corrections, what had been forgotten, and a merger on 1 July 2024. */
  public static List<Submission> later() {
    return List.of(
        new Submission(
            "HG",
            "DVTC",
            "-",
            2,
            "2024-07-05 08:00:00",
            UNITS
                + "HG-I-1 | Ban Tuyên giáo | Cơ quan | HG-I | 2015-01-01 | 2024-06-30 | | | 1\n"
                + "HG-I-2 | Ban Dân vận | Cơ quan | HG-I | 2015-01-01 | 2024-06-30 | | | 2\n"
                + "HG-I-3 | Ban Tuyên giáo và Dân vận | Cơ quan | HG-I | 2024-07-01 | | Hợp nhất | HG-I-1:1; HG-I-2:1 | 1"),
        roster(
            "HG-I-1",
            "2023-11-15",
            2,
            "2024-05-02",
            """
            HG0001 | Trần Thị Thủy  | 1985-03-12 | Nữ  | Kinh  | Trưởng ban  | Công chức    | 01.002 | VT1 |
            HG0002 | Lê Văn Đạt     | 1990-05-06 | Nam | Khmer | Chuyên viên | Công chức    | 01.003 | VT2 |
            """),
        roster(
            "HG-I-1",
            "2022-12-31",
            1,
            "2024-05-03",
            """
            HG0001 | Trần Thị Thủy | 1985-03-12 | Nữ  | Kinh | Phó trưởng ban | Công chức | 01.003 | VT1 |
            HG0006 | Ngô Văn Bảy   | 1962-01-15 | Nam | Kinh | Trưởng ban     | Cán bộ    | 01.001 | VT1 |
            """),
        roster(
            "HG-I-3",
            "2024-07-01",
            1,
            "2024-07-08",
            """
            HG0001 | Trần Thị Thủy | 1985-03-12 | Nữ  | Kinh  | Trưởng ban  | Công chức | 01.002 | VT1 |
            HG0004 | Danh Sóc      | 1972-02-29 | Nam | Khmer | Phó ban     | Cán bộ    | 01.001 | VT1 |
            HG0005 | Phạm Thị Lan  | 1988-08-08 | Nữ  | Kinh  | Chuyên viên | Công chức | 01.003 | VT2 |
            """),
        new Submission(
            "HG-I-1",
            "NGACH",
            "2024-02-01",
            1,
            "2024-06-01 08:00:00",
            "staff_code | full_name | grade_code | effective_on\nHG0002 | Lê Văn Đạt | 01.002 | 2024-02-01"),
        new Submission(
            "HG-I-2",
            "BDNS",
            "2024-02",
            1,
            "2024-06-02 08:00:00",
            "staff_code | full_name | moved_on | movement | from_unit | to_unit | category\nHG0002 | Lê Văn Đạt | 2024-02-15 | Chuyển đến | HG-I-1 | HG-I-2 |"),
        new Submission(
            "HG",
            "GBC",
            "2024",
            2,
            "2024-06-05 08:00:00",
            """
            unit_code | year | officials | public_employees | decision_on
            HG-I-1    | 2024 | 2         | 0                | 2024-06-01
            HG-I-2    | 2024 | 3         | 0                | 2023-12-20
            """),
        log(
            "HG-I-1",
            "2024-02",
            2,
            "HG0001 | 2024-02-29 | Soạn công văn | Công văn | 7200 |\nHG0002 | 2024-02-16 | Tiếp dân | Biên bản | 3600 |"));
  }
}
