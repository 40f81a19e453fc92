package vn.bienche.warehouse.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnedWorkbooksTest {

  private static final String PART = "xl/sharedStrings.xml";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "<t>Trần Văn Đạt</t>, <t>(đã xóa)</t>",
    "<t>Tr&#x1ea7;n V&#259;n &#x110;&#x1EA1;t</t>, <t>(đã xóa)</t>",
    "<t>Tra&#x302;&#768;n Va&#774;n &#272;a&#x323;t</t>, <t>(đã xóa)</t>",
    "<t>&#72;G000002</t>, <t>(đã xóa)</t>",
    "<t>a &#60; b &#38; c&#10;d &#x1F600;</t>, <t>a &#60; b &#38; c&#10;d &#x1F600;</t>",
    "<t>Tr&#x1ea7;n Văn Đạtt</t>, <t>Trần Văn Đạtt</t>"
  })
  void namesAreCoveredHoweverTheyAreSpelled(String written, String covered) throws IOException {
    assertThat(covered(written)).isEqualTo(covered);
  }

  @Test
  void aLargePartIsCoveredUpToItsEnd() throws IOException {
    String row = "<si><t>Soạn báo cáo cùng Trần Văn Đạt, phòng Tổ chức</t></si>";
    assertThat(covered(row.repeat(60_000)))
        .isEqualTo(row.replace("Trần Văn Đạt", "(đã xóa)").repeat(60_000));
  }

  private String covered(String part) throws IOException {
    Path file = folder.resolve("HG-I-1_NKCV_2024-01.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(PART));
      zip.write(part.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(new ReturnedWorkbooks("HG000002", List.of("Trần Văn Đạt")).cover(file)).isTrue();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(PART)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
