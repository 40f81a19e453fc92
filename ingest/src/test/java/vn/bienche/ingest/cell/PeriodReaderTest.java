package vn.bienche.ingest.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bienche.ingest.workbook.CellKind;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.PeriodKind;

class PeriodReaderTest {

  @ParameterizedTest(name = "{0} {1} = {2}")
  @CsvSource({
    "DATE,15/11/2023,2023-11-15",
    "DATE,15-11-2023,2023-11-15",
    "DATE,2023-11-15,2023-11-15",
    "DATE,15 tháng 11 năm 2023,2023-11-15",
    "DATE,ngày 15 tháng 11 năm 2023,2023-11-15",
    "DATE,2023,-",
    "MONTH,01/2024,2024-01",
    "MONTH,1/2024,2024-01",
    "MONTH,01 năm 2024,2024-01",
    "MONTH,2024-01,2024-01",
    "MONTH,13/2024,-",
    "MONTH,1,-",
    "QUARTER,1/2025,2025-Q1",
    "QUARTER,I/2025,2025-Q1",
    "QUARTER,IV/2025,2025-Q4",
    "QUARTER,II năm 2025,2025-Q2",
    "QUARTER,5/2025,-",
    "YEAR,2025,2025",
    "YEAR,25,-",
    "YEAR,9999,-"
  })
  void periodsAsTitleBlocksWriteThem(PeriodKind kind, String written, String expected) {
    assertThat(PeriodReader.read(written, kind, 2024).map(Period::text).orElse("-"))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({"DATE,2024-01-01", "MONTH,2024-01", "QUARTER,2024-Q1"})
  void aMonthThatExcelTookForADateIsStillTheMonth(PeriodKind kind, String expected) {
    RawCell cell = new RawCell(1, CellKind.DATE, "01/01/2024", 45292, null);
    assertThat(PeriodReader.read(cell, kind, 2024).map(Period::text)).contains(expected);
  }
}
