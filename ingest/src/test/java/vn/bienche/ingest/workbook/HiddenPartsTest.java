package vn.bienche.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bienche.ingest.Province;
import vn.bienche.ingest.ReadBook;
import vn.bienche.ingest.Sheets;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.RuleCode;

/** What a clerk does not see in a workbook, and what is said of it. */
class HiddenPartsTest {

  @TempDir Path folder;

  private static Sheets rosterAndPositions(boolean old) {
    return (old ? Sheets.xls() : Sheets.xlsx())
        .form(FormCode.DSCB, "HG-I-1", "Thời điểm: 15/11/2023", Province.rows(FormCode.DSCB))
        .form(FormCode.B3, "HG-I-1", "Hiệu lực từ: 05/01/2024", Province.rows(FormCode.B3));
  }

  @ParameterizedTest
  @EnumSource(
      value = SheetVisibility.class,
      names = {"HIDDEN", "VERY_HIDDEN"})
  void aFormOnAHiddenSheetIsNotReadAndTheUnitIsTold(SheetVisibility visibility) {
    Sheets sheets = rosterAndPositions(false);
    sheets.poi().setSheetVisibility(1, visibility);
    ReadBook book = ReadBook.of(sheets.write(folder.resolve("an.xlsx")));
    assertThat(book.report().submissions()).hasSize(1);
    assertThat(book.rules()).containsExactly(RuleCode.WB_022);
    assertThat(book.findings().get(0).arguments()).containsExactly("B3 1", "B3");
    assertThat(book.findings().get(0).source().sheet()).isEqualTo("B3 1");
  }

  @Test
  void aHiddenSheetOfListsIsNoForm() {
    Sheets sheets =
        Province.workbook(FormCode.DSCB)
            .sheet("DanhMuc", new Object[] {"Nam"}, new Object[] {"Nữ"})
            .sheet("Mã cán bộ", new Object[] {"Mã cán bộ", "Họ và tên"}, new Object[] {"CB1", "A"});
    sheets.poi().setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
    sheets.poi().setSheetHidden(2, true);
    assertThat(ReadBook.of(sheets.write(folder.resolve("an.xlsx"))).findings()).isEmpty();
  }

  @Test
  void aWorkbookWhoseOnlyFormIsHiddenIsRefusedAndToldWhy() {
    Sheets sheets = Province.workbook(FormCode.DSCB).sheet("Trang 2", new Object[] {"ghi chú"});
    sheets.poi().setActiveSheet(1);
    sheets.poi().setSheetHidden(0, true);
    ReadBook book = ReadBook.of(sheets.write(folder.resolve("an.xlsx")));
    assertThat(book.report().refused()).isTrue();
    assertThat(book.rules()).containsExactlyInAnyOrder(RuleCode.WB_006, RuleCode.WB_022);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void hiddenRowsAndColumnsAreReadAndTheUnitIsTold(boolean old) {
    Sheets sheets = rosterAndPositions(old);
    var sheet = sheets.poi().getSheetAt(0);
    sheet.getRow(8).setZeroHeight(true);
    sheet.setColumnHidden(4, true);
    sheet.setColumnHidden(40, true);
    ReadBook book = ReadBook.of(sheets.write(folder.resolve(old ? "an.xls" : "an.xlsx")));
    assertThat(book.loaded()).isEqualTo(3);
    assertThat(book.rules()).containsExactly(RuleCode.WB_023, RuleCode.WB_025);
    assertThat(book.findings().get(0).arguments()).containsExactly("1", "9", "9");
    assertThat(book.findings().get(1).arguments()).containsExactly("E");
  }
}
