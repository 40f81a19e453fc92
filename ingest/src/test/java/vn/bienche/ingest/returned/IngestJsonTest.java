package vn.bienche.ingest.returned;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bienche.ingest.IngestReport;
import vn.bienche.ingest.WorkbookResult;
import vn.bienche.ingest.inbox.WorkbookSource;
import vn.bienche.warehouse.value.Language;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;
import vn.bienche.warehouse.value.Verdict;

class IngestJsonTest {

  @Test
  void aWorkbookHasTheKeysOfTheContract() throws IOException {
    JsonNode workbook = json(loaded(), Language.VI).get("workbooks").get(0);
    assertThat(names(workbook))
        .containsExactly(
            "path",
            "sha256",
            "unit",
            "form",
            "period",
            "verdict",
            "rows_read",
            "rows_loaded",
            "rows_warned",
            "rows_rejected",
            "findings");
    assertThat(workbook.get("unit").textValue()).isEqualTo("HG-I-1");
    assertThat(workbook.get("form").textValue()).isEqualTo("DSCB");
    assertThat(workbook.get("period").textValue()).isEqualTo("2023-11-15");
    assertThat(workbook.get("verdict").textValue()).isEqualTo("accepted");
    assertThat(workbook.get("rows_rejected").intValue()).isEqualTo(4);
  }

  @Test
  void aFindingSaysPlaceValueRuleAndWhatToDo() throws IOException {
    JsonNode finding = json(loaded(), Language.VI).get("workbooks").get(0).get("findings").get(2);
    assertThat(finding.get("sheet").textValue()).isEqualTo("Danh sách CB'CC");
    assertThat(finding.get("cell").textValue()).isEqualTo("D11");
    assertThat(finding.get("value").textValue()).isEqualTo("31/02/1980");
    assertThat(finding.get("rule").textValue()).isEqualTo("CE-002");
    assertThat(finding.get("severity").textValue()).isEqualTo("error");
    assertThat(finding.get("message").textValue())
        .isEqualTo("Cột “Ngày sinh” ghi “31/02/1980”, không phải là ngày.");
    assertThat(finding.get("expected").textValue()).startsWith("Ngày/tháng/năm");
    assertThat(finding.get("remedy").textValue()).startsWith("Gõ lại ngày");
    assertThat(
            json(loaded(), Language.EN)
                .get("workbooks")
                .get(0)
                .get("findings")
                .get(2)
                .get("message")
                .textValue())
        .isEqualTo("Column “Ngày sinh” says “31/02/1980”, which is no date.");
  }

  @Test
  void whatIsNotKnownIsNull() throws IOException {
    WorkbookResult refused =
        new WorkbookResult(
            "a/hong.xlsx",
            "cd34",
            null,
            null,
            null,
            Verdict.REFUSED,
            0,
            0,
            0,
            0,
            List.of(SampleFindings.finding(RuleCode.WB_003, Severity.ERROR, null, null, null)),
            null,
            null,
            new WorkbookSource(
                "/inbox/a/hong.xlsx", List.of(), "a/hong.xlsx", List.of("a"), 9, Instant.EPOCH));
    JsonNode workbook =
        json(new IngestReport("b-1", List.of(refused)), Language.VI).get("workbooks").get(0);
    assertThat(workbook.get("unit").isNull()).isTrue();
    assertThat(workbook.get("form").isNull()).isTrue();
    assertThat(workbook.get("period").isNull()).isTrue();
    assertThat(workbook.get("findings").get(0).get("cell").isNull()).isTrue();
  }

  @Test
  void aRunWithoutWorkbooksIsAnEmptyList() throws IOException {
    assertThat(json(new IngestReport("b-1", List.of()), Language.VI).get("workbooks")).isEmpty();
  }

  private static IngestReport loaded() {
    return new IngestReport(
        "b-1", ReturnedWorkbookTest.notice(SampleFindings.ofSentWorkbook()).outcomes());
  }

  private static JsonNode json(IngestReport report, Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IngestJson.write(report, language, out);
    return new ObjectMapper().readTree(out.toByteArray());
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
