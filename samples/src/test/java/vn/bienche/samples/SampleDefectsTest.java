package vn.bienche.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.samples.defect.KnownDefect;
import vn.bienche.samples.defect.SampleDefects;
import vn.bienche.warehouse.value.RuleCode;

class SampleDefectsTest {

  @Test
  void everyAnswerPointsAtAFileThatIsThere(@TempDir Path folder) {
    List<KnownDefect> defects = SampleDefects.write(folder, 1);
    assertThat(defects).hasSizeGreaterThan(20);
    assertThat(defects).allSatisfy(d -> assertThat(folder.resolve(d.workbook())).exists());
  }

  @Test
  void answersPointAtTheSpoiltCells(@TempDir Path folder) throws IOException {
    List<KnownDefect> defects = SampleDefects.write(folder, 1);
    assertThat(cell(folder, defects, RuleCode.CE_005)).isEqualTo("tám tiếng");
    assertThat(cell(folder, defects, RuleCode.CE_002)).isEqualTo("31/02/2024");
    assertThat(cell(folder, defects, RuleCode.CE_012)).isEqualTo("01.999");
    assertThat(cell(folder, defects, RuleCode.CE_003)).matches("19\\d\\d");
  }

  private static String cell(Path folder, List<KnownDefect> defects, RuleCode rule)
      throws IOException {
    KnownDefect defect = defects.stream().filter(d -> d.rule() == rule).findFirst().orElseThrow();
    CellReference place = new CellReference(defect.cell());
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(folder.resolve(defect.workbook())))) {
      var cell = workbook.getSheetAt(0).getRow(place.getRow()).getCell(place.getCol());
      return new org.apache.poi.ss.usermodel.DataFormatter(java.util.Locale.ROOT)
          .formatCellValue(cell);
    }
  }
}
