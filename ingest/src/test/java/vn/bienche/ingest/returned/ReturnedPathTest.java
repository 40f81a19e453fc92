package vn.bienche.ingest.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnedPathTest {

  private static final Path FOLDER = Path.of("tra-lai");

  @ParameterizedTest
  @CsvSource({
    "HG-I-1/Tháng 1/nhật ký.xlsx, HG-I-1/Tháng 1/nhật ký.xlsx",
    "HG-I-1/thang-1.zip/a.xlsx, HG-I-1/thang-1.zip/a.xlsx",
    "thang-1.zip/../../../etc/a.xlsx, thang-1.zip/etc/a.xlsx",
    "thang-1.zip//etc/a.xlsx, thang-1.zip/etc/a.xlsx",
    "'thang-1.zip/..\\..\\a.xlsx', thang-1.zip/a.xlsx",
    "'C:\\a.xlsx', C_/a.xlsx",
    "'a.zip/b?*.xlsx', a.zip/b__.xlsx",
    "'..', _",
  })
  void staysBelowTheFolder(String path, String below) {
    assertThat(ReturnedPath.below(FOLDER, path)).isEqualTo(FOLDER.resolve(below));
    assertThat(ReturnedPath.below(FOLDER, path).normalize().startsWith(FOLDER)).isTrue();
  }

  @Test
  void aVeryLongNameKeepsItsEnding() {
    Path file = ReturnedPath.below(FOLDER, "ă".repeat(400) + ".xlsx");
    assertThat(file.getFileName().toString()).hasSize(120).endsWith(".xlsx");
  }
}
