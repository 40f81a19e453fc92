package vn.bienche.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bienche.ingest.Province.line;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bienche.ingest.identity.KnownUnits;
import vn.bienche.ingest.submission.Policy;
import vn.bienche.warehouse.contract.FindingText;
import vn.bienche.warehouse.contract.Rule;
import vn.bienche.warehouse.contract.RuleCatalog;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Language;
import vn.bienche.warehouse.value.RuleCode;

/** One bad workbook for each numbered rule; a rule without one fails. */
class RuleFixturesTest {

  @TempDir Path folder;

  /** Makes what is wrong and gives what was found. */
  private interface Fixture {
    List<Finding> found() throws Exception;
  }

  private final Map<RuleCode, Fixture> fixtures = new EnumMap<>(RuleCode.class);

  static Stream<RuleCode> rules() {
    return RuleCatalog.all().stream().map(Rule::code);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleIsGivenForItsFixtureInWordsThatAClerkCanActOn(RuleCode rule) throws Exception {
    workbooks();
    cells();
    rows();
    acrossWorkbooks();
    Fixture fixture = Objects.requireNonNull(fixtures.get(rule), "no fixture of " + rule);
    List<Finding> found = fixture.found().stream().filter(f -> f.rule() == rule).toList();
    assertThat(found).isNotEmpty();
    for (Language language : Language.values()) {
      FindingText text = FindingText.of(found.get(0), language);
      assertThat(List.of(text.problem(), text.expected(), text.remedy()))
          .allSatisfy(t -> assertThat(t).isNotBlank().doesNotContain("{", "}", "[", "]"));
    }
  }

  private void workbooks() {
    fixtures.put(RuleCode.WB_001, () -> bytes("a.xlsx", new byte[0]));
    fixtures.put(
        RuleCode.WB_002, () -> bytes("a.xlsx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
    fixtures.put(RuleCode.WB_003, () -> bytes("a.xlsx", half()));
    fixtures.put(RuleCode.WB_004, this::locked);
    fixtures.put(RuleCode.WB_005, this::bomb);
    fixtures.put(RuleCode.WB_006, () -> table(row("Danh bạ"), row("Tên", "Số máy"), row("An", 1)));
    fixtures.put(RuleCode.WB_007, () -> log(row("Tháng: 01/2024")));
    fixtures.put(RuleCode.WB_008, () -> log(row("Mã đơn vị: HG-I-1")));
    fixtures.put(
        RuleCode.WB_009, () -> judged(new Judge(), units(), roster("a.xlsx", "HG-X-9", 3)));
    fixtures.put(RuleCode.WB_010, this::withoutColumn);
    fixtures.put(
        RuleCode.WB_011, () -> judged(new Judge(), units(), roster("HG-I-2/a.xlsx", "HG-I-1", 3)));
    fixtures.put(RuleCode.WB_012, () -> hidden("HG-I-2", "1"));
    fixtures.put(RuleCode.WB_013, this::macros);
    fixtures.put(RuleCode.WB_014, () -> hidden("HG-I-1", "0"));
    fixtures.put(
        RuleCode.WB_015, () -> judged(new Judge(), units(), roster("a.xlsx", "HG-I-1", 0)));
    fixtures.put(RuleCode.WB_016, this::shrunk);
    fixtures.put(RuleCode.WB_017, this::boardFormOfAUnit);
    fixtures.put(
        RuleCode.WB_018,
        () ->
            table(
                row("NHẬT KÝ CÔNG VIỆC"),
                row("Mã đơn vị: HG-I-1"),
                row("Tháng: 01/2024"),
                row("Ngày", "Mã cán bộ", "Công việc", "Số giờ", "Số giờ"),
                row("02/01/2024", "CB1", "Họp", 2, 9)));
    fixtures.put(RuleCode.WB_019, this::sentTwice);
    fixtures.put(
        RuleCode.WB_020,
        () -> bytes("a.csv", "NHẬT KÝ;Mã đơn vị".getBytes(Charset.forName("windows-1258"))));
    fixtures.put(RuleCode.WB_021, this::named);
    fixtures.put(
        RuleCode.WB_022,
        () -> {
          Sheets sheets = Province.workbook(FormCode.DSCB).sheet("Khác", row("x"));
          sheets.poi().setActiveSheet(1);
          sheets.poi().setSheetHidden(0, true);
          return read(sheets);
        });
    fixtures.put(
        RuleCode.WB_023,
        () -> {
          Sheets sheets = Province.workbook(FormCode.DSCB);
          sheets.poi().getSheetAt(0).getRow(8).setZeroHeight(true);
          return read(sheets);
        });
    fixtures.put(RuleCode.WB_024, () -> formula("<f>VLOOKUP(1,A:B,2)</f><v>2</v>", true));
    fixtures.put(
        RuleCode.WB_025,
        () -> {
          Sheets sheets = Province.workbook(FormCode.DSCB);
          sheets.poi().getSheetAt(0).setColumnHidden(2, true);
          return read(sheets);
        });
  }

  private void cells() {
    fixtures.put(RuleCode.CE_001, () -> bad(FormCode.DSCB, "full_name", null));
    fixtures.put(RuleCode.CE_002, () -> bad(FormCode.DSCB, "birth_date", "31/02/1980"));
    fixtures.put(RuleCode.CE_003, () -> bad(FormCode.DSCB, "birth_date", 1980));
    fixtures.put(RuleCode.CE_004, () -> bad(FormCode.GBC, "officials", "hai mươi"));
    fixtures.put(RuleCode.CE_005, () -> bad(FormCode.NKCV, "hours", "tám tiếng"));
    fixtures.put(RuleCode.CE_006, () -> bad(FormCode.DSCB, "sex", "Nam giới"));
    fixtures.put(RuleCode.CE_007, () -> bad(FormCode.NKCV, "hours", 25));
    fixtures.put(RuleCode.CE_008, () -> formula("<f>A1/0</f><v>#DIV/0!</v>", false));
    fixtures.put(RuleCode.CE_009, () -> formula("<f>A1+1</f>", false));
    fixtures.put(RuleCode.CE_010, this::legacyFont);
    fixtures.put(RuleCode.CE_011, () -> bad(FormCode.DSCB, "retired_working", "nghỉ"));
    fixtures.put(RuleCode.CE_012, () -> bad(FormCode.DSCB, "grade_code", "01.303"));
    fixtures.put(RuleCode.CE_013, () -> bad(FormCode.GBC, "officials", "22,5"));
    fixtures.put(RuleCode.CE_014, () -> bad(FormCode.NKCV, "work_date", LocalDate.of(2024, 2, 1)));
    fixtures.put(RuleCode.CE_015, () -> bad(FormCode.DVTC, "from_codes", "HG-A:2"));
    fixtures.put(RuleCode.CE_016, () -> formula("<f>1+1</f><v>3</v>", false));
    fixtures.put(RuleCode.CE_017, () -> bad(FormCode.DSCB, "ethnicity", "Kinnh"));
  }

  private void rows() {
    Map<String, Object> person = Province.person("CB001", "An");
    Map<String, Object> entry = Province.entry("CB001", LocalDate.of(2024, 1, 2), 13);
    Map<String, Object> more = Province.entry("CB001", LocalDate.of(2024, 1, 2), 12);
    more.put("description", "Họp");
    fixtures.put(RuleCode.RW_001, () -> rows(FormCode.DSCB, List.of(person, person)));
    fixtures.put(RuleCode.RW_002, () -> bad(FormCode.DSCB, "grade_code", null));
    fixtures.put(RuleCode.RW_003, this::wrongTotal);
    fixtures.put(RuleCode.RW_004, () -> bad(FormCode.DSCB, "joined_on", LocalDate.of(1990, 1, 1)));
    fixtures.put(RuleCode.RW_005, () -> rows(FormCode.NKCV, List.of(more, more)));
    fixtures.put(RuleCode.RW_006, () -> bad(FormCode.B1, "hours_total", 95));
    fixtures.put(
        RuleCode.RW_007,
        () ->
            rows(
                FormCode.B3,
                List.of(Province.rows(FormCode.B3).get(0), Province.rows(FormCode.B3).get(0))));
    fixtures.put(RuleCode.RW_008, this::arrivalWithoutCategory);
    fixtures.put(
        RuleCode.RW_009,
        () -> log(row("Mã đơn vị: HG-I-1"), row("Tháng: 01/2024"), row("Mã cán bộ: CB002")));
    fixtures.put(RuleCode.RW_010, () -> bad(FormCode.NKCV, "product", null));
    fixtures.put(RuleCode.RW_011, () -> rows(FormCode.NKCV, List.of(entry, more)));
  }

  private void acrossWorkbooks() {
    Fixture unknown =
        () -> {
          Map<String, Object> entry = Province.entry("CB9", LocalDate.of(2024, 1, 2), 4);
          entry.put("task_code", "CV99");
          return judged(new Judge(), units(), file(FormCode.NKCV, "HG-I-1", entry));
        };
    fixtures.put(RuleCode.XW_002, unknown);
    fixtures.put(RuleCode.XW_006, unknown);
    fixtures.put(
        RuleCode.XW_001,
        () ->
            judged(
                new Judge(),
                units(),
                roster("a.xlsx", "HG-I-1", 2),
                roster("b.xlsx", "HG-I-2", 2)));
    Fixture lost =
        () -> {
          Map<String, Object> person = Province.person("CB001", "An");
          person.putAll(Map.of("position_code", "VT9", "paid_by", "HG-9", "room", "Phòng lạ"));
          return judged(new Judge(), units(), file(FormCode.DSCB, "HG-I-1", person));
        };
    fixtures.put(RuleCode.XW_003, lost);
    fixtures.put(RuleCode.XW_009, lost);
    fixtures.put(RuleCode.XW_010, lost);
    fixtures.put(
        RuleCode.XW_004,
        () -> {
          Map<String, Object> quota = Province.rows(FormCode.GBC).get(0);
          quota.put("unit_code", "HG-I-77");
          return judged(new Judge(), units(), file(FormCode.GBC, "HG", quota));
        });
    Fixture decision =
        () -> {
          Map<String, Object> decided = Province.rows(FormCode.NGACH).get(0);
          decided.putAll(Map.of("full_name", "Người khác", "grade_code", "01.002"));
          return judged(
              new Judge(),
              units(),
              file(FormCode.DSCB, "HG-I-1", Province.person("CB001", "An")),
              file(FormCode.NGACH, "HG-I-1", decided));
        };
    fixtures.put(RuleCode.XW_005, decision);
    fixtures.put(RuleCode.XW_007, decision);
    fixtures.put(RuleCode.XW_008, this::seniorGradeInADistrict);
  }

  private static @Nullable Object[] row(@Nullable Object... cells) {
    return cells;
  }

  private List<Finding> bytes(String name, byte[] bytes) throws IOException {
    return ReadBook.of(Files.write(folder.resolve(name), bytes)).findings();
  }

  private List<Finding> read(Sheets sheets) {
    return ReadBook.of(sheets.write(folder.resolve("so-lieu.xlsx"))).findings();
  }

  private List<Finding> table(@Nullable Object[]... rows) {
    return read(Sheets.xlsx().sheet("Trang 1", rows));
  }

  /** A work log of one line of CB001 below these lines. */
  private List<Finding> log(@Nullable Object[]... title) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    rows.add(row("NHẬT KÝ CÔNG VIỆC"));
    rows.addAll(Arrays.asList(title));
    rows.add(row("Ngày", "Mã cán bộ", "Công việc", "Số giờ", "Sản phẩm"));
    rows.add(row("02/01/2024", "CB001", "Họp", 2, "Biên bản"));
    return table(rows.toArray(Object[][]::new));
  }

  private List<Finding> bad(FormCode form, String key, @Nullable Object value) {
    List<Map<String, Object>> rows = new ArrayList<>(Province.rows(form));
    if (value == null) {
      rows.get(0).remove(key);
    } else {
      rows.get(0).put(key, value);
    }
    return read(Sheets.xlsx().form(form, Province.sender(form), Province.periodLine(form), rows));
  }

  private List<Finding> rows(FormCode form, List<Map<String, Object>> rows) {
    return read(Sheets.xlsx().form(form, Province.sender(form), Province.periodLine(form), rows));
  }

  private Path file(FormCode form, String unit, Map<String, Object> row) {
    return Sheets.xlsx()
        .form(form, unit, Province.periodLine(form), List.of(row))
        .write(folder.resolve(form + ".xlsx"));
  }

  private Path units() {
    return Province.workbook(FormCode.DVTC).write(folder.resolve("don-vi.xlsx"));
  }

  private Path roster(String name, String unit, int persons) {
    return Sheets.xlsx()
        .form(
            FormCode.DSCB,
            unit,
            Province.periodLine(FormCode.DSCB),
            IntStream.rangeClosed(1, persons)
                .mapToObj(i -> Province.person(Judge.code(i), "An"))
                .toList())
        .write(folder.resolve(name));
  }

  private static List<Finding> judged(Judge judge, Path... files) {
    return judge.decide(files).stream().flatMap(d -> d.findings().stream()).toList();
  }

  private byte[] half() throws IOException {
    byte[] whole = Files.readAllBytes(units());
    return Arrays.copyOf(whole, whole.length / 2);
  }

  private List<Finding> locked() throws Exception {
    Path locked = folder.resolve("khoa.xlsx");
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("bí mật");
      try (OutputStream out = encryptor.getDataStream(container)) {
        Files.copy(units(), out);
      }
      try (OutputStream out = Files.newOutputStream(locked)) {
        container.writeFilesystem(out);
      }
    }
    return ReadBook.of(locked).findings();
  }

  private List<Finding> bomb() {
    byte[] sheet = new byte[70 << 20];
    Arrays.fill(sheet, (byte) ' ');
    byte[] head = "<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(head, 0, sheet, 0, head.length);
    return ReadBook.of(
            RawPackage.sheet("")
                .part("xl/worksheets/sheet1.xml", sheet)
                .write(folder.resolve("bom.xlsx")))
        .findings();
  }

  private List<Finding> withoutColumn() {
    return table(
        row("NHẬT KÝ CÔNG VIỆC"),
        row("Mã đơn vị: HG-I-1"),
        row("Tháng: 01/2024"),
        row("Ngày", "Mã cán bộ", "Công việc"),
        row("02/01/2024", "CB1", "Họp"));
  }

  private List<Finding> hidden(String unit, String template) {
    Sheets sheets =
        Province.workbook(FormCode.DSCB)
            .sheet(
                "_bienche",
                row("sheet", "form", "version", "unit", "period", "template"),
                row("DSCB", "DSCB", "1", unit, "2023-11-15", template));
    return judged(new Judge(), units(), sheets.write(folder.resolve("mau.xlsx")));
  }

  private List<Finding> macros() {
    return ReadBook.of(
            RawPackage.workLog(RawPackage.row(5, "02/01/2024", "CB1", "Họp", "2", "Biên bản"))
                .part("xl/vbaProject.bin", new byte[] {1})
                .write(folder.resolve("a.xlsm")))
        .findings();
  }

  private List<Finding> shrunk() {
    Judge judge = new Judge();
    judge.decide(units(), roster("a.xlsx", "HG-I-1", 10));
    Path later =
        Sheets.xlsx()
            .form(
                FormCode.DSCB,
                "HG-I-1",
                "Thời điểm: 31/03/2024",
                List.of(Province.person("CB001", "An")))
            .write(folder.resolve("b.xlsx"));
    return judged(judge, later);
  }

  private List<Finding> boardFormOfAUnit() {
    return judged(
        new Judge(), units(), file(FormCode.GBC, "HG-I-1", Province.rows(FormCode.GBC).get(0)));
  }

  private List<Finding> sentTwice() {
    Judge judge = new Judge();
    judge.decide(units(), roster("a.xlsx", "HG-I-1", 4));
    return judge.decide(Policy.Duplicates.REFUSED, Set.of(), roster("b.xlsx", "HG-I-1", 5)).stream()
        .flatMap(d -> d.findings().stream())
        .toList();
  }

  private List<Finding> named() {
    KnownUnits units = new KnownUnits();
    units.add("HG-I-1", null, List.of("Ban Tổ chức Tỉnh ủy"));
    Path file =
        Sheets.xlsx()
            .form(
                FormCode.DSCB,
                "Ban Tổ chức Tỉnh ủy",
                Province.periodLine(FormCode.DSCB),
                Province.rows(FormCode.DSCB))
            .write(folder.resolve("ten.xlsx"));
    return ReadBook.of(file, units).findings();
  }

  private List<Finding> formula(String cell, boolean manual) {
    String line =
        "<row r=\"5\"><c t=\"str\"><v>02/01/2024</v></c><c t=\"str\"><v>CB1</v></c>"
            + "<c t=\"str\"><v>Họp</v></c><c"
            + (cell.contains("#") ? " t=\"e\">" : ">")
            + cell
            + "</c><c t=\"str\"><v>Biên bản</v></c></row>";
    RawPackage file = RawPackage.workLog(line);
    if (manual) {
      file.workbook("<calcPr calcMode=\"manual\"/>");
    }
    return ReadBook.of(file.write(folder.resolve("cong-thuc.xlsx"))).findings();
  }

  private List<Finding> legacyFont() {
    Sheets sheets = Province.workbook(FormCode.DSCB);
    Font font = sheets.poi().createFont();
    font.setFontName(".VnTime");
    CellStyle style = sheets.poi().createCellStyle();
    style.setFont(font);
    var cell = sheets.poi().getSheetAt(0).getRow(7).getCell(2);
    cell.setCellValue("NguyÔn V¨n H¶i");
    cell.setCellStyle(style);
    return read(sheets);
  }

  private List<Finding> wrongTotal() {
    return table(
        row("NHẬT KÝ CÔNG VIỆC"),
        row("Mã đơn vị: HG-I-1"),
        row("Tháng: 01/2024"),
        row("Ngày", "Mã cán bộ", "Công việc", "Số giờ", "Sản phẩm"),
        row("02/01/2024", "CB1", "Họp", 2, "Biên bản"),
        row("Tổng cộng", null, null, 9));
  }

  private List<Finding> arrivalWithoutCategory() {
    Map<String, Object> arrival = Province.rows(FormCode.BDNS).get(0);
    arrival.remove("from_unit");
    arrival.putAll(Map.of("to_unit", "HG-I-1", "movement", "Tiếp nhận"));
    return rows(FormCode.BDNS, List.of(arrival));
  }

  private List<Finding> seniorGradeInADistrict() {
    List<Map<String, Object>> units = new ArrayList<>(Province.rows(FormCode.DVTC));
    units.add(
        line(
            "unit_code",
            "HG-IV-1",
            "unit",
            "Huyện ủy Phụng Hiệp",
            "unit_kind",
            "Huyện ủy",
            "parent_code",
            "HG",
            "valid_from",
            LocalDate.of(2004, 1, 1)));
    Map<String, Object> person = Province.person("CB001", "An");
    person.put("grade_code", "01.001");
    return judged(
        new Judge(),
        Sheets.xlsx().form(FormCode.DVTC, "HG", "", units).write(folder.resolve("don-vi.xlsx")),
        file(FormCode.DSCB, "HG-IV-1", person));
  }
}
