package vn.bienche.warehouse.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bienche.warehouse.value.FormCode;

class FormCatalogTest {

  @ParameterizedTest
  @EnumSource(FormCode.class)
  void everyFormHasColumnsAndEveryEnumerationItsValues(FormCode form) {
    assertThat(FormCatalog.of(form).columns())
        .isNotEmpty()
        .allSatisfy(
            column ->
                assertThat(column.allowed().isEmpty())
                    .as("allowed values of %s", column.key())
                    .isEqualTo(column.type() != ColumnType.ENUM));
  }

  @ParameterizedTest
  @CsvSource({
    "DSCB, category, Hợp đồng 68",
    "BDNS, category, Hợp đồng 68",
    "NKCV, absence, Khác",
    "B3, grade_level, Nhân viên",
    "B1, task_group, Hỗ trợ phục vụ",
    "DVTC, block, 'MTTQ, đoàn thể'"
  })
  void remarksOfTheContractAreNoValues(FormCode form, String column, String lastOrKnownValue) {
    assertThat(FormCatalog.of(form).column(column).orElseThrow().allowed())
        .contains(lastOrKnownValue)
        .noneMatch(value -> value.contains("("));
  }

  @Test
  void durationsAreSecondsInTheLake() {
    FormSpec workLog = FormCatalog.of(FormCode.NKCV);

    assertThat(workLog.column("hours").orElseThrow().lakeField()).isEqualTo("seconds");
    assertThat(FormCatalog.of(FormCode.B1).column("hours_each").orElseThrow().lakeField())
        .isEqualTo("seconds_each");
  }
}
