package vn.bienche.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bienche.ingest.ReadBook;
import vn.bienche.ingest.Sheets;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;

/** Title blocks that give the unit's name and no code. */
class UnitByNameTest {

  @TempDir Path folder;

  private static KnownUnits units() {
    KnownUnits units = new KnownUnits();
    units.add("HG", null, List.of("Tỉnh ủy Hậu Giang"));
    units.add("HG-I-1", "HG", List.of("Ban Tổ chức Tỉnh ủy"));
    units.add("HG-I-2", "HG", List.of("Ủy ban Kiểm tra Tỉnh ủy", "Uỷ ban Kiểm tra Tỉnh uỷ"));
    units.add("HG-IV-7", "HG", List.of("Huyện ủy Châu Thành", "Châu Thành"));
    units.add("HG-IV-8", "HG", List.of("Huyện ủy Châu Thành A"));
    units.add("HG-IV-7-VP", "HG-IV-7", List.of("Văn phòng"));
    units.add("HG-IV-8-VP", "HG-IV-8", List.of("Văn phòng"));
    return units;
  }

  private ReadBook log(String name, String... lines) {
    List<Object[]> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(line.split(">"));
    }
    rows.add(new Object[] {"NHẬT KÝ CÔNG VIỆC"});
    rows.add(new Object[] {"Tháng: 01/2024"});
    rows.add(new Object[] {"Ngày", "Mã cán bộ", "Công việc", "Số giờ", "Sản phẩm"});
    rows.add(new Object[] {"02/01/2024", "CB001", "Họp", 2, "Biên bản"});
    Path file =
        Sheets.xlsx().sheet("Trang 1", rows.toArray(Object[][]::new)).write(folder.resolve(name));
    return ReadBook.of(file, units());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Tên đơn vị: Ban Tổ chức Tỉnh ủy,HG-I-1",
    "Đơn vị: BAN TỔ CHỨC TỈNH UỶ,HG-I-1",
    "Tên đơn vị:>ban tổ chức  tỉnh ủy,HG-I-1",
    "Mã đơn vị: Ủy ban kiểm tra Tỉnh ủy,HG-I-2",
    "UỶ BAN KIỂM TRA TỈNH UỶ>ĐẢNG CỘNG SẢN VIỆT NAM,HG-I-2",
    "Đơn vị: Huyện ủy Châu Thành A,HG-IV-8",
    "Cơ quan: Châu Thành,HG-IV-7"
  })
  void theNameStandsForTheCodeAndIsNoted(String line, String code) {
    ReadBook book = log("so-lieu.xlsx", "TỈNH ỦY HẬU GIANG", line);
    assertThat(book.draft().unit()).isEqualTo(code);
    assertThat(book.rules()).containsExactly(RuleCode.WB_021);
    assertThat(book.findings().get(0).severity()).isEqualTo(Severity.REPAIR);
    assertThat(book.findings().get(0).arguments()).element(1).isEqualTo(code);
  }

  @Test
  void aNameThatSeveralUnitsHaveIsRefusedWithTheCandidates() {
    ReadBook book = log("so-lieu.xlsx", "Tên đơn vị: Văn phòng");
    assertThat(book.report().refused()).isTrue();
    Finding finding = book.findings().get(0);
    assertThat(finding.rule()).isEqualTo(RuleCode.WB_007);
    assertThat(finding.arguments()).containsExactly("NKCV", "Văn phòng", "HG-IV-7-VP, HG-IV-8-VP");
  }

  @Test
  void theUnitAboveTellsWhichOfThemIsMeant() {
    assertThat(log("a.xlsx", "HUYỆN ỦY CHÂU THÀNH A", "VĂN PHÒNG").draft().unit())
        .isEqualTo("HG-IV-8-VP");
    assertThat(log("b.xlsx", "HUYỆN ỦY CHÂU THÀNH", "Đơn vị: Văn phòng").draft().unit())
        .isEqualTo("HG-IV-7-VP");
  }

  @Test
  void anUnknownNameIsRefusedAndNamed() {
    ReadBook book = log("so-lieu.xlsx", "Tên đơn vị: Ban Tôn giáo");
    assertThat(book.report().refused()).isTrue();
    assertThat(book.findings().get(0).arguments()).containsExactly("NKCV", "Ban Tôn giáo", "");
  }

  @Test
  void aCodeOfTheFileNameWinsOverALetterheadAndALabelledNameWinsOverIt() {
    ReadBook named = log("HG-I-2_NKCV_2024-01.xlsx", "TỈNH ỦY HẬU GIANG", "BAN TỔ CHỨC TỈNH ỦY");
    assertThat(named.draft().unit()).isEqualTo("HG-I-2");
    ReadBook labelled = log("HG-I-2_NKCV_2024-01.xlsx", "Tên đơn vị: Ban Tổ chức Tỉnh ủy");
    assertThat(labelled.draft().unit()).isEqualTo("HG-I-1");
    assertThat(labelled.rules()).containsExactly(RuleCode.WB_021, RuleCode.WB_012);
  }

  @Test
  void aUnitOfMeasureIsNoUnit() {
    ReadBook book = log("HG-I-2_NKCV_2024-01.xlsx", "Đơn vị: giờ", "Đơn vị tính: giờ");
    assertThat(book.draft().unit()).isEqualTo("HG-I-2");
    assertThat(book.findings()).isEmpty();
  }
}
