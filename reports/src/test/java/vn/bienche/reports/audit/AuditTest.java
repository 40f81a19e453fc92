package vn.bienche.reports.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bienche.warehouse.value.Language;

/** Small tables as offices type them. */
class AuditTest {

  @TempDir Path folder;

  @Test
  void readsATableTypedFromPrint() throws IOException {
    assertThat(
            lines(
                "\ufeffThực trạng biên chế tại thời điểm 15/11/2023;;;;",
                "STT;Cơ quan đơn vị;Tổng số;Cán bộ, công chức;Viên chức",
                "1;2;3(=4+5);4;5",
                ";TỔNG SỐ;1.250;1.140;110",
                "I;Cơ quan Đảng;1.150;1.140;10",
                "1;Ban Tổ chức;023;023;",
                "2;Văn phòng;1.127;1.117;10",
                "II;Đơn vị sự nghiệp;101;;101",
                "1;Báo Hậu Giang;58;;58",
                "2;Trường Chính trị;43;;43"))
        .containsExactly(
            "4 | TOTAL | Tổng số | 1.250 | 1251 | wrong_sum | high",
            "4 | TOTAL | Viên chức | 110 | 111 | wrong_sum | high");
  }

  @Test
  void readsAHeaderOfTwoRows() throws IOException {
    assertThat(
            lines(
                "Mã đơn vị,Đơn vị,Biên chế,,",
                ",,Tổng biên chế,\"Cán bộ, công chức\",Viên chức",
                "TOTAL,Toàn tỉnh,60,40,20",
                "HG-1,Ban Dân vận,16,12,4",
                "HG-2,Ban Tuyên giáo,19,12,7",
                "HG-3,Ban Nội chính,25,16,8"))
        .containsExactly("6 | HG-3 | Biên chế – Viên chức | 8 | 9 | wrong_count | high");
  }

  @Test
  void readsTablesSavedAsUnicodeText() throws IOException {
    Path file = folder.resolve("unicode.txt");
    Files.write(
        file,
        "\ufeffĐơn vị\tSố người\nTổng số\t101\nBan Tổ chức\t60\nVăn phòng\t40\n"
            .getBytes(StandardCharsets.UTF_16LE));
    assertThat(Audit.of(file).findings()).extracting(AuditFinding::expected).containsExactly("100");
  }

  @Test
  void namesALineThatStandsTwice() throws IOException {
    assertThat(
            lines(
                "unit_code,unit,headcount",
                "TOTAL,Toàn tỉnh,42",
                "HG-1,Hội Nông dân,12",
                "HG-2,Hội Phụ nữ,11",
                "HG-2,Hội Phụ nữ,11",
                "HG-3,Tỉnh đoàn,19"))
        .containsExactly("5 | HG-2 |  | HG-2 |  | duplicate | high");
  }

  @Test
  void leavesSharedPositionListsAndAveragesOutOfTheSums() throws IOException {
    assertThat(
            lines(
                "unit_code,unit,positions,headcount,agencies,mean_per_agency",
                "TOTAL,Toàn tỉnh,68,150,3,50.00",
                "HG-IV,Cấp huyện,68,150,3,50.00",
                "HG-IV-1,Vị Thanh,68,51,,",
                "HG-IV-2,Ngã Bảy,68,51,,",
                "HG-IV-3,Long Mỹ,68,48,,"))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "'34,78', '', exact",
    "'34,79', rounding, bent so that the sum is 100",
    "'34,77', wrong_percent, last digit",
    "'35', rounding, coarse",
    "'43,78', wrong_percent, other digits"
  })
  void tellsRoundingFromWrongDigits(String printed, String kind, String why) throws IOException {
    String rest = printed.equals("34,79") ? "65,21" : "65,22";
    List<String> found =
        lines(
            "unit_code;grade_level;count;published_percent",
            "A;CVC;8;" + printed,
            "A;CV;15;" + rest,
            "B;CVC;11;73,33",
            "B;CV;4;26,67",
            "C;CVC;6;46,15",
            "C;CV;7;53,85");
    assertThat(found.stream().filter(f -> f.startsWith("2 ")).toList())
        .as(why)
        .hasSize(kind.isEmpty() ? 0 : 1)
        .allMatch(f -> f.contains("| 34.78 | " + kind));
  }

  @Test
  void refusesAFileWithoutATableInTheClerksLanguage() throws IOException {
    Path empty = Files.writeString(folder.resolve("trong.csv"), " \n\n");
    assertThatThrownBy(() -> Audit.of(empty))
        .isInstanceOfSatisfying(
            UnreadableTable.class,
            e -> assertThat(e.text(Language.VI)).isEqualTo("Tệp trong.csv không có bảng số liệu"));
    assertThatThrownBy(() -> Audit.of(folder.resolve("khong_co.csv")))
        .isInstanceOf(UnreadableTable.class);
  }

  private List<String> lines(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("bang.csv"), List.of(lines));
    return Audit.of(file).findings().stream().map(PublishedTablesTest::line).toList();
  }
}
