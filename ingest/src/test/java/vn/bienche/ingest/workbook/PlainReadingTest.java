package vn.bienche.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bienche.ingest.Province;
import vn.bienche.ingest.RawPackage;
import vn.bienche.ingest.ReadBook;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.RuleCode;

/** Parts read by their bytes say what the XML parser says of them. */
class PlainReadingTest {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  /** Every kind of cell, in the shapes of Excel, LibreOffice, POI, fastexcel and openpyxl. */
  private static final String SHEET =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <worksheet xmlns="%s" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">\
      <sheetPr codeName="Trang tính1"/><dimension ref="A1:XFD9"/><cols><col min="2" max="3" hidden="1" width="9"/></cols>\
      <sheetData><row r="1" spans="1:9" ht="15.75" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c>\
      <c r="B1" s="2"><v>45292</v></c><c r="C1"><v>1.25E-2</v></c><c r="D1" t="n"><v>45292.0</v></c><c r="E1" s="3"/></row>
      <row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>Nguyễn Thị B&#xe9;</t></is></c><c r="B2" t="b"><v>1</v></c>\
      <c r="C2" t="e"><v>#DIV/0!</v></c><c r="D2" t="str"><f>A1&amp;"x"</f><v>Sở Nội vụ _x000D_</v></c></row>
      <row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="0">B3*2</f><v>4</v></c><c r="B3"><f>SUM(A1:A2)</f></c>\
      <c r="C3" t="inlineStr"><is><r><rPr><rFont val="VNI-Times"/></rPr><t xml:space="preserve">Soaïn </t></r><r><t>x</t></r></is></c></row>
      <row r="4"><c r="A4"><f t="shared" si="0"/><v>0.30000000000000004</v></c><c r="B4" t="d"><v>2024-01-02T00:00:00</v></c>\
      <c r="AA4" t="s"><v>1</v></c><c r="AB4" t="s"><v>3</v></c></row>
      <row><c><v>-7</v></c><c t="str"><v></v></c><c><v/></c><c t="inlineStr"><is><t xml:space="preserve"> a ]] b </t></is></c></row><row/>
      </sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>
      """
          .formatted(MAIN);

  private static final String STRINGS =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <sst xmlns="%s" count="9" uniqueCount="5"><si><t>Họ và tên</t></si><si><t xml:space="preserve"> H&#x1ecd;p &lt;giao ban&gt; </t></si>\
      <si><r><rPr><rFont val="VNI-Times"/></rPr><t xml:space="preserve">Soaïn </t></r><r><t>báo cáo</t></r></si>\
      <si><t>Báo cáo_x000D_</t><rPh sb="0" eb="1"><t>phiên âm</t></rPh></si><si/><si><t/></si><si><t>2 dòng
      của một ô</t></si></sst>
      """
          .formatted(MAIN);

  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "/",
          "\"",
          "'",
          " ",
          "\n",
          "\r",
          "\t",
          "\0",
          "&",
          "&amp;",
          "&#x41;",
          "&#65;",
          "&#0;",
          "&#x1F600;",
          "&lạ;",
          "]]>",
          "<!-- a -->",
          "<![CDATA[x]]>",
          "<?p i?>",
          "<!DOCTYPE a>",
          "<x:c>",
          "<c>",
          "</c>",
          "<c/>",
          "<v>",
          "</v>",
          "<v/>",
          "<f>",
          "</f>",
          "<is>",
          "<t>",
          "</t>",
          "</is>",
          "<row>",
          "</row>",
          "<si>",
          "</si>",
          "<r>",
          "</sheetData>",
          " r=\"B2\"",
          " s=\"1\"",
          " t=\"s\"",
          " cm=\"1\"",
          " hidden=\"true\"",
          " x:y=\"1\"",
          "_x0041_",
          "ệ",
          "1",
          "-",
          ".",
          "E5",
          "99999999",
          "NaN",
          "A",
          "z");

  @TempDir Path folder;

  /** What reading ends in: rows with the columns that are hidden, or the rule of the refusal. */
  private record Outcome(
      List<@Nullable Object> items, @Nullable String hidden, @Nullable RuleCode refusal) {}

  private static Outcome outcome(Supplier<RowCursor> open) {
    List<@Nullable Object> rows = new ArrayList<>();
    try (RowCursor cursor = open.get()) {
      for (RawRow row = cursor.next(); row != null; row = cursor.next()) {
        rows.add(row);
      }
      return new Outcome(rows, cursor.hiddenColumns().toString(), null);
    } catch (UnreadableWorkbook e) {
      return new Outcome(rows, null, e.rule());
    }
  }

  private static Outcome texts(Supplier<SharedStrings> read) {
    List<@Nullable Object> cells = new ArrayList<>();
    try (SharedStrings strings = read.get()) {
      for (int i = 0; i < strings.size(); i++) {
        cells.add(strings.cell(0, i, null));
      }
      return new Outcome(cells, null, null);
    } catch (UnreadableWorkbook e) {
      return new Outcome(cells, null, e.rule());
    }
  }

  private static Outcome parsed(byte[] sheet, XlsxValues values) {
    return outcome(() -> new XlsxRowCursor(new XmlPart(stream(sheet)), values));
  }

  /** Gives few bytes at a time, so that items often end beyond those in sight. */
  private static InputStream stream(byte[] bytes) {
    return new FilterInputStream(new ByteArrayInputStream(bytes)) {
      @Override
      public int available() {
        return 0;
      }
    };
  }

  private XlsxWorkbook workbook() {
    return new XlsxWorkbook(
        new ZipParts(
            RawPackage.sheet("")
                .part("xl/sharedStrings.xml", STRINGS)
                .part(
                    "xl/styles.xml",
                    "<styleSheet><fonts><font/><font><name val=\".VnTime\"/></font></fonts>"
                        + "<cellXfs><xf/><xf fontId=\"1\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>")
                .write(folder.resolve("moi-kieu.xlsx")),
            ReadBook.LIMITS));
  }

  @Test
  void everyKindOfCellIsPlainAndReadTheSame() {
    try (XlsxWorkbook workbook = workbook()) {
      XlsxValues values = new XlsxValues(workbook);
      byte[] sheet = SHEET.getBytes(StandardCharsets.UTF_8);
      SheetCursor cursor = new SheetCursor(() -> stream(sheet), values);
      Outcome plain = outcome(() -> cursor);
      assertThat(cursor.isPlain()).isTrue();
      assertThat(plain).isEqualTo(parsed(sheet, values));
      assertThat(plain.items()).hasSize(6);
      assertThat(plain.hidden()).isEqualTo("{1, 2}");
    }
  }

  @Test
  void sheetsChangedAnywhereAreReadOrRefusedTheSame() {
    byte[] sheet = SHEET.getBytes(StandardCharsets.UTF_8);
    Random random = new Random(5);
    int plain = 0;
    try (XlsxWorkbook workbook = workbook()) {
      XlsxValues values = new XlsxValues(workbook);
      for (int i = 0; i < 20_000; i++) {
        byte[] changed = changed(sheet, random);
        SheetCursor cursor = new SheetCursor(() -> stream(changed), values);
        assertThat(outcome(() -> cursor))
            .as(() -> new String(changed, StandardCharsets.UTF_8))
            .isEqualTo(parsed(changed, values));
        plain += cursor.isPlain() ? 1 : 0;
      }
    }
    assertThat(plain).isBetween(2_000, 18_000);
  }

  @Test
  void sharedTextsChangedAnywhereAreReadOrRefusedTheSame() {
    byte[] part = STRINGS.getBytes(StandardCharsets.UTF_8);
    XlsxStyles styles = XlsxStyles.read(null);
    Random random = new Random(6);
    int good = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] changed = i == 0 ? part : changed(part, random);
      Outcome plain = texts(() -> SharedStrings.read(() -> stream(changed), styles));
      assertThat(plain)
          .as(() -> new String(changed, StandardCharsets.UTF_8))
          .isEqualTo(texts(() -> SharedStrings.parsed(stream(changed), styles)));
      good += plain.refusal() == null ? 1 : 0;
    }
    assertThat(good).isBetween(2_000, 18_000);
  }

  private static byte[] changed(byte[] whole, Random random) {
    byte[] changed = whole;
    for (int n = 1 + random.nextInt(2); n > 0; n--) {
      int from = random.nextInt(changed.length);
      int to = Math.min(changed.length, from + (random.nextBoolean() ? 0 : random.nextInt(4)));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(changed, 0, from);
      if (random.nextInt(12) == 0) {
        out.write(random.nextInt(256));
      } else if (random.nextInt(8) > 0) {
        out.writeBytes(PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
      }
      out.write(changed, to, changed.length - to);
      int length = random.nextInt(50) == 0 ? from + 1 : out.size();
      changed = Arrays.copyOf(out.toByteArray(), Math.max(1, Math.min(length, out.size())));
    }
    return changed;
  }

  @ParameterizedTest
  @EnumSource(FormCode.class)
  void workbooksOfPoiArePlainAndReadTheSame(FormCode form) {
    allPlain(Province.workbook(form).write(folder.resolve("poi.xlsx")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tat-ca.xlsx", "mau-12-bieu.xlsx"})
  void workbooksOfLibreOfficeArePlainAndReadTheSame(String name) throws Exception {
    allPlain(
        Path.of(
            Objects.requireNonNull(getClass().getResource("/vn/bienche/ingest/libreoffice/" + name))
                .toURI()));
  }

  @Test
  void largeWorkbooksOfFastexcelArePlainAndReadTheSame() throws IOException {
    Path file = folder.resolve("lon.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "bienche", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("NKCV");
      for (int i = 0; i < 5_000; i++) {
        sheet.value(i, 0, i);
        sheet.value(i, 1, LocalDate.of(2024, 1, 1 + i % 31));
        sheet.style(i, 1).format("dd/MM/yyyy").set();
        sheet.value(i, 2, "Dự họp giao ban lần thứ " + i + " <&> \"Ban Tổ chức\"");
        sheet.value(i, 3, i % 16 / 4.0);
        sheet.value(i, 4, i % 2 == 0);
      }
    }
    allPlain(file);
  }

  private static void allPlain(Path file) {
    try (XlsxWorkbook workbook = new XlsxWorkbook(new ZipParts(file, ReadBook.LIMITS))) {
      XlsxValues values = new XlsxValues(workbook);
      List<String> parts =
          workbook.parts().names().stream().filter(n -> n.startsWith("xl/worksheets/s")).toList();
      assertThat(parts).isNotEmpty();
      for (String part : parts) {
        byte[] bytes = Objects.requireNonNull(workbook.kept().bytes(part));
        SheetCursor cursor = new SheetCursor(() -> stream(bytes), values);
        assertThat(outcome(() -> cursor)).as(part).isEqualTo(parsed(bytes, values));
        assertThat(cursor.isPlain()).as(part).isTrue();
      }
      Supplier<@Nullable InputStream> strings = () -> workbook.parts().open("xl/sharedStrings.xml");
      if (strings.get() == null) {
        return;
      }
      assertThat(texts(() -> SharedStrings.read(strings, workbook.styles())))
          .isEqualTo(
              texts(
                  () ->
                      SharedStrings.parsed(
                          Objects.requireNonNull(strings.get()), workbook.styles())));
    } catch (UncheckedIOException e) {
      throw new AssertionError(e);
    }
  }
}
