package vn.bienche.ingest.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bienche.ingest.returned.SampleFindings.finding;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.Language;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;

class FindingGroupTest {

  @Test
  void countsByRuleSheetAndColumnWithFirstAndLastRow() {
    List<FindingGroup> groups =
        FindingGroup.of(
            List.of(
                finding(RuleCode.CE_002, Severity.ERROR, "DSCB", "D230", "x", "Ngày sinh"),
                finding(RuleCode.CE_002, Severity.ERROR, "DSCB", "D14", "y", "Ngày sinh"),
                finding(RuleCode.CE_002, Severity.WARNING, "DSCB", "N15", "z", "Ngày vào cơ quan"),
                finding(RuleCode.CE_002, Severity.ERROR, "NGACH", "G9", "z", "Ngày hưởng")));
    assertThat(groups).hasSize(3);
    assertThat(groups.get(0))
        .isEqualTo(
            new FindingGroup(RuleCode.CE_002, Severity.ERROR, "DSCB", "Ngày sinh", 2, 14, 230));
    assertThat(groups.get(0).problem(Language.VI))
        .isEqualTo("cột “Ngày sinh” ghi “…”, không phải là ngày");
  }

  @Test
  void aFindingOfTheWorkbookHasNoRows() {
    FindingGroup group =
        FindingGroup.of(List.of(finding(RuleCode.WB_004, Severity.ERROR, null, null, null))).get(0);
    assertThat(group.firstRow()).isNull();
    assertThat(group.lastRow()).isNull();
  }

  @Test
  void errorsComeFirstThenTheOrderOfTheWorkbook() {
    List<Finding> sorted =
        FindingOrder.sorted(SampleFindings.ofSentWorkbook(), List.of("NKCV", SentWorkbook.ROSTER));
    List<String> places = new ArrayList<>();
    sorted.forEach(f -> places.add(f.severity() + " " + f.source().cell()));
    assertThat(places)
        .containsExactly(
            "ERROR E4",
            "ERROR D11",
            "ERROR H12",
            "ERROR I13",
            "ERROR 14",
            "ERROR I15",
            "ERROR J15",
            "WARNING null",
            "WARNING D11",
            "WARNING D12",
            "WARNING G13",
            "REPAIR C15");
  }

  @ParameterizedTest
  @CsvSource({
    "E14, 13, 4",
    "14, 13, -1",
    "$AB$2, 1, 27",
    "C3:D9, 2, 2",
    "XFD1048576, 1048575, 16383"
  })
  void readsAddressesAsExcelShowsThem(String address, int row, int column) {
    assertThat(CellPlace.of(address)).contains(new CellPlace(row, column));
  }

  @ParameterizedTest
  @CsvSource({"E0", "0", "XFE1", "A1048577", "cả trang", "ABCD1", "''"})
  void refusesWhatIsNoAddress(String address) {
    assertThat(CellPlace.of(address)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 10, 1",
    "abc, 10, 1",
    "abc def ghi, 7, 2",
    "abcdefghijkl, 5, 3",
    "'a\nb', 10, 2"
  })
  void estimatesLinesOfWrappedText(String text, int width, int lines) {
    assertThat(TextLines.of(text, width)).isEqualTo(lines);
  }
}
