package vn.bienche.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.dflib.DataFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShownThingsTest {

  private static final DataFrame UNITS =
      DataFrame.foldByRow("unit", "year", "headcount", "fall")
          .of(
              "Ủy ban <Kiểm tra>",
              2023,
              1016,
              new BigDecimal("-3.00"),
              "Huyện ủy Vị Thủy",
              2023,
              null,
              null);

  @TempDir Path folder;

  @Test
  void tablesPrintVietnameseNumbersDashesAndNoMarkupOfData() {
    String html =
        ReportTable.of("Biên chế", UNITS)
            .text("unit", "Đơn vị")
            .text("year", "Năm")
            .number("headcount", "Có mặt")
            .change("fall", "Thay đổi", 0)
            .toString();

    assertThat(html)
        .contains(">Ủy ban &lt;Kiểm tra&gt;<", ">2023<", ">1.016<", ">−3<", ">–<", "Biên chế")
        .doesNotContain("<Kiểm tra>", "2.023");
  }

  @Test
  void tablesCarryTheExactFiguresForAChecker() {
    String html =
        ReportTable.of("Biên chế", UNITS)
            .text("unit", "Đơn vị")
            .number("headcount", "Có mặt")
            .figures("now", "unit")
            .toString();

    assertThat(html)
        .contains("data-figure=\"now/Ủy ban &lt;Kiểm tra&gt;/headcount\" data-value=\"1016\"")
        .contains("data-figure=\"now/Huyện ủy Vị Thủy/headcount\" data-value=\"\"");
  }

  @Test
  void keyFiguresCarryTheExactFigureBesideThePrintedOne() {
    String html =
        new KeyFigures()
            .with("hours.2024-01", "giờ/người/tháng", new BigDecimal("157.98"), "giờ")
            .with("missing", "chưa có", null, "người")
            .toString();

    assertThat(html)
        .contains("data-figure=\"hours.2024-01\" data-value=\"157.98\">157,98<")
        .contains("data-figure=\"missing\" data-value=\"\">–<");
  }

  @ParameterizedTest
  @EnumSource
  void chartsAreDrawnWithoutADisplay(Chart.Kind kind) throws Exception {
    Path file =
        Chart.of(kind, "Biên chế có mặt", "người")
            .series("2023", UNITS, "unit", "headcount")
            .mark(900, "chuẩn")
            .labelled()
            .size(400, 200)
            .png(folder.resolve(kind + ".png"));

    BufferedImage image = ImageIO.read(file.toFile());
    assertThat(List.of(image.getWidth(), image.getHeight())).isEqualTo(List.of(800, 400));
    assertThat(colours(image)).as("something is drawn").isGreaterThan(20);
  }

  @Test
  void distributionsAndChartsAreImagesInThePage() {
    String box =
        Distribution.of("Giờ làm việc", "giờ")
            .box("Đơn vị", "01/2024", UNITS, "headcount")
            .mark(8, "8 giờ")
            .toString();

    assertThat(box).startsWith("<img ").contains("src=\"data:image/png;base64,");
  }

  private static long colours(BufferedImage image) {
    return java.util.stream.IntStream.range(0, image.getWidth() * image.getHeight())
        .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
        .distinct()
        .count();
  }
}
