package vn.bienche.ingest.returned;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.submission.PersonLine;
import vn.bienche.ingest.submission.RosterDifference;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;
import vn.bienche.warehouse.value.SourceRef;

/** The findings that {@link SentWorkbook} gives rise to, and how one is written. */
final class SampleFindings {

  private SampleFindings() {}

  static Finding finding(
      RuleCode rule,
      Severity severity,
      @Nullable String sheet,
      @Nullable String cell,
      @Nullable String value,
      String... arguments) {
    return new Finding(
        rule,
        severity,
        new SourceRef("HG-I-1_DSCB_2023-11-15.xlsx", "ab12", sheet, cell),
        null,
        value,
        List.of(arguments));
  }

  static List<Finding> ofSentWorkbook() {
    String roster = SentWorkbook.ROSTER;
    List<Finding> findings = new ArrayList<>();
    findings.add(
        finding(
            RuleCode.XW_003,
            Severity.WARNING,
            roster,
            "G13",
            "VT-99",
            "Mã vị trí việc làm",
            "HG-I-1",
            "VT-09"));
    findings.add(
        finding(
            RuleCode.CE_003, Severity.WARNING, roster, "D12", "1982", "Ngày sinh", "01/01/1982"));
    findings.add(
        finding(RuleCode.CE_002, Severity.ERROR, roster, "D11", "31/02/1980", "Ngày sinh"));
    findings.add(
        finding(
            RuleCode.CE_006,
            Severity.ERROR,
            roster,
            "H12",
            "Công chứt",
            "Đối tượng",
            "Cán bộ | Công chức | Viên chức | Hợp đồng 111 | Hợp đồng 68",
            "Công chức"));
    findings.add(
        finding(RuleCode.RW_002, Severity.ERROR, roster, "I13", null, "Mã ngạch", "Công chức"));
    findings.add(
        finding(RuleCode.RW_001, Severity.ERROR, roster, "14", "HG000002", "Mã cán bộ", "11"));
    findings.add(
        finding(
            RuleCode.CE_012,
            Severity.ERROR,
            roster,
            "I15",
            "01.03",
            "Mã ngạch",
            "",
            "01.003 (Chuyên viên)"));
    findings.add(finding(RuleCode.CE_001, Severity.ERROR, roster, "J15", null, "Ghi chú"));
    findings.add(
        finding(
            RuleCode.CE_010,
            Severity.REPAIR,
            roster,
            "C15",
            "Vâ Quèc Kh¸nh",
            "Họ và tên",
            "TCVN3",
            "Võ Quốc Khánh"));
    findings.add(finding(RuleCode.CE_005, Severity.ERROR, "NKCV", "E4", "7,5x", "Thời gian (giờ)"));
    findings.add(
        finding(
            RuleCode.CE_007,
            Severity.WARNING,
            roster,
            "D11",
            "31/02/1980",
            "Ngày sinh",
            "01/01/1900..15/11/2023"));
    findings.add(
        finding(RuleCode.WB_018, Severity.WARNING, roster, null, null, "Ghi chú", "J", "K"));
    return findings;
  }

  static RosterDifference difference() {
    return RosterDifference.between(
        "HG-I-1",
        vn.bienche.warehouse.value.Period.ofDay(java.time.LocalDate.of(2023, 6, 30)),
        List.of(
            person("HG000001", "Nguyễn Thị Ánh Tuyết", "01.003", "VT-01"),
            person("HG000003", "Lê Hoàng Ngữ", "01.003", "VT-03"),
            person("HG000009", "Đặng Văn Ơn", "01.003", "VT-03")),
        vn.bienche.warehouse.value.Period.ofDay(java.time.LocalDate.of(2023, 11, 15)),
        List.of(
            person("HG000001", "Nguyễn Thị Ánh Tuyết", "01.002", "VT-01"),
            person("HG000003", "Lê Hoàng Ngữ", "01.003", null),
            person("HG000006", "Võ Quốc Khánh", "01.004", "VT-05")));
  }

  static PersonLine person(
      String code, String name, @Nullable String grade, @Nullable String position) {
    return new PersonLine(code, name, grade, position);
  }
}
