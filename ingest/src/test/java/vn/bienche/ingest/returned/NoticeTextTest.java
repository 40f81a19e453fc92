package vn.bienche.ingest.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bienche.ingest.WorkbookResult;
import vn.bienche.ingest.submission.SentTotals;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Language;
import vn.bienche.warehouse.value.Verdict;

class NoticeTextTest {

  @Test
  void saysWhatBecameOfTheWorkbookWhatIsWrongAndWhoChanged() {
    List<String> lines =
        NoticeText.lines(ReturnedWorkbookTest.notice(SampleFindings.ofSentWorkbook()), 20);
    assertThat(lines)
        .contains(
            "HG-I-1/HG-I-1_DSCB_2023-11-15.xlsx",
            "  Biểu DSCB, đơn vị HG-I-1, kỳ 15/11/2023: đã nhận. Đã đọc 6 dòng: nhận 2 (trong đó có cảnh báo 1), không nhận 4.",
            "    Lỗi CE-002 × 1, Danh sách CB'CC, dòng 11: Cột “Ngày sinh” ghi “…”, không phải là ngày.",
            "    Không còn: HG000009 Đặng Văn Ơn (01.003)",
            "    Người mới: HG000006 Võ Quốc Khánh (01.004)",
            "    Đổi ngạch: HG000001 Nguyễn Thị Ánh Tuyết (01.003 → 01.002)",
            "    Đổi vị trí: HG000003 Lê Hoàng Ngữ (VT-03 → (không ghi))");
  }

  @Test
  void countsWhatItLeavesOut() {
    List<String> lines =
        NoticeText.lines(ReturnedWorkbookTest.notice(SampleFindings.ofSentWorkbook()), 2);
    assertThat(lines).contains("    … và 10 dòng nữa", "    … và 2 dòng nữa");
  }

  @Test
  void totalsNameOnlyWhatThereIs() {
    SentTotals posts = new SentTotals(FormCode.B3);
    posts.add(Map.<String, Object>of("category", "Công chức", "posts", 1_512)::get);
    assertThat(new Wording(Language.VI).totals(posts))
        .isEqualTo("Tổng số đã nhận của biểu B3: 1 dòng; Công chức 1.512.");
    assertThat(new Wording(Language.EN).totals(posts))
        .isEqualTo("Loaded of form B3: 1 rows; Công chức 1,512.");
    SentTotals hours = new SentTotals(FormCode.NKCV);
    hours.add(Map.<String, Object>of("hours", 5_436L)::get);
    assertThat(new Wording(Language.VI).totals(hours))
        .isEqualTo("Tổng số đã nhận của biểu NKCV: 1 dòng; Thời gian (giờ) 1,51.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ACCEPTED; 0; Biểu DSCB, đơn vị HG-I-1, kỳ 15/11/2023: đã nhận. Đã đọc 6 dòng: nhận 2, không nhận 4",
        "ACCEPTED; 1; Biểu DSCB, đơn vị HG-I-1, kỳ 15/11/2023: đã nhận. Đã đọc 6 dòng: nhận 2 (trong đó có cảnh báo 1), không nhận 4",
        "HELD; 1; Biểu DSCB, đơn vị HG-I-1, kỳ 15/11/2023: tạm giữ, chờ xác nhận. Đã đọc 6 dòng",
        "REFUSED; 1; Biểu DSCB, đơn vị HG-I-1, kỳ 15/11/2023: không nhận được. Đã đọc 6 dòng",
      })
  void rowsCountAsLoadedOnlyWhereTheyAre(Verdict verdict, int warned, String line) {
    WorkbookResult r = ReturnedWorkbookTest.notice(List.of()).outcomes().get(0);
    WorkbookResult result =
        new WorkbookResult(
            r.path(),
            r.sha256(),
            r.unit(),
            r.form(),
            r.period(),
            verdict,
            6,
            2,
            warned,
            4,
            List.of(),
            null,
            null,
            r.source());
    assertThat(new Wording(Language.VI).outcome(result)).isEqualTo(line);
  }
}
