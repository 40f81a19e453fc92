package vn.bienche.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bienche.reports.query.WarehouseReader;
import vn.bienche.reports.render.DocxFile;
import vn.bienche.reports.render.Frame;
import vn.bienche.reports.render.PdfFile;
import vn.bienche.reports.render.XlsxFile;
import vn.bienche.reports.table.Cell;
import vn.bienche.reports.table.Column;
import vn.bienche.reports.table.Document;
import vn.bienche.reports.table.Form;
import vn.bienche.reports.table.Kind;
import vn.bienche.reports.table.Line;
import vn.bienche.reports.table.LineStyle;
import vn.bienche.reports.table.Table;
import vn.bienche.reports.text.VietnameseNumbers;

/** Every report with long names, nils, missing figures, a thousand lines and a single one. */
class ExtremeTablesTest {

  private static final String NAME =
      "Ban Quản lý dự án đầu tư xây dựng công trình trụ sở làm việc các cơ quan Đảng, Mặt trận"
          + " Tổ quốc và các tổ chức chính trị xã hội của tỉnh giai đoạn hai";
  private static final int MANY = 1000;

  @TempDir Path folder;

  /** What is changed in the table that the test warehouse gives. */
  enum Extreme {
    LONG_NAMES,
    NILS,
    MISSING,
    ONE_LINE,
    THOUSAND_LINES
  }

  static Stream<Arguments> everyReportInEveryExtreme() throws IOException {
    return EveryReport.all().stream()
        .flatMap(report -> Stream.of(Extreme.values()).map(e -> Arguments.of(report, e)));
  }

  @ParameterizedTest
  @MethodSource("everyReportInEveryExtreme")
  void isPrintedWhole(EveryReport report, Extreme extreme) throws IOException {
    Scope scope = scope(report);
    Document document = changed(document(report, scope), extreme);
    Frame frame = DocumentFiles.frame(scope);
    Path pdf = folder.resolve("a.pdf");
    Path xlsx = folder.resolve("a.xlsx");
    PdfFile.write(pdf, document, frame);
    XlsxFile.write(xlsx, document, frame);

    Table table = document.tables().get(0);
    List<String> expected = expected(table);
    String printed = squeezed(pdfText(pdf));
    assertThat(expected).as("PDF").allMatch(text -> printed.contains(squeezed(text)));
    assertThat(count(printed, Cell.MISSING)).isGreaterThanOrEqualTo(missing(table));
    Set<String> cells = xlsxTexts(xlsx);
    assertThat(expected).as("XLSX").allMatch(cells::contains);
    PagesHoldTogetherTest.xlsx(xlsx);
    if (extreme != Extreme.THOUSAND_LINES) {
      Path docx = folder.resolve("a.docx");
      DocxFile.write(docx, document, frame);
      String word = docxText(docx);
      assertThat(expected).as("DOCX").allMatch(word::contains);
      assertThat(count(word, Cell.MISSING)).isGreaterThanOrEqualTo(missing(table));
    }
  }

  private static Scope scope(EveryReport report) {
    Form form = ReportCatalog.form(report.id());
    WarehouseReader warehouse = new WarehouseReader(WarehouseFixture::connection);
    ReportRequest request = report.request(EnumSet.of(ReportFormat.PDF), Path.of("."));
    return Scope.of(
        request, form.time(), warehouse.requiredPublication(null), ReportSettings.sampleProvince());
  }

  private static Document document(EveryReport report, Scope scope) {
    WarehouseReader warehouse = new WarehouseReader(WarehouseFixture::connection);
    ReportContent content = ReportContent.read(warehouse, ReportCatalog.form(report.id()), scope);
    return new DocumentComposer(warehouse, scope, false)
        .compose(content)
        .values()
        .iterator()
        .next();
  }

  private static Document changed(Document document, Extreme extreme) {
    Table first = document.tables().get(0);
    Form form = first.form().with(first.form().columns(), List.of());
    Table table = new Table(first.name(), null, form, lines(first, extreme));
    return new Document(
        document.id(),
        document.appendix(),
        document.title(),
        document.subtitle(),
        document.body(),
        List.of(table),
        document.notes(),
        document.identification());
  }

  private static List<Line> lines(Table table, Extreme extreme) {
    List<Line> lines = table.lines();
    List<Column> columns = table.form().columns();
    int name = names(columns);
    return switch (extreme) {
      case LONG_NAMES -> each(lines, (i, c) -> i == name ? with(c, null, NAME) : c);
      case NILS -> each(lines, (i, c) -> c.number() == null ? c : nil(c, columns.get(i)));
      case MISSING -> each(lines, (i, c) -> c.number() == null ? c : with(c, null, Cell.MISSING));
      case ONE_LINE ->
          lines.stream()
              .filter(line -> isPlain(line) && !line.cells().get(name).text().isEmpty())
              .limit(1)
              .toList();
      case THOUSAND_LINES -> many(lines, name);
    };
  }

  /** The widest column of words: that of units, positions or persons. */
  private static int names(List<Column> columns) {
    int widest = 0;
    for (int i = 0; i < columns.size(); i++) {
      boolean words = columns.get(i).kind() == Kind.TEXT;
      boolean wider =
          columns.get(widest).kind() != Kind.TEXT
              || columns.get(i).width() > columns.get(widest).width();
      widest = words && wider ? i : widest;
    }
    return widest;
  }

  private static boolean isPlain(Line line) {
    return line.style() == LineStyle.UNIT || line.style() == LineStyle.POSTS;
  }

  private static List<Line> each(List<Line> lines, BiFunction<Integer, Cell, Cell> change) {
    return lines.stream()
        .map(
            line ->
                line.style() == LineStyle.HEADING
                    ? line
                    : new Line(
                        line.style(),
                        IntStream.range(0, line.cells().size())
                            .mapToObj(i -> change.apply(i, line.cells().get(i)))
                            .toList()))
        .toList();
  }

  private static Cell with(Cell cell, @Nullable BigDecimal number, String text) {
    return new Cell(number, text, cell.mergeKey());
  }

  private static Cell nil(Cell cell, Column column) {
    BigDecimal nil = BigDecimal.ZERO.setScale(column.kind().scale());
    return with(cell, nil, VietnameseNumbers.format(nil, column.kind().scale()));
  }

  /** Merged cells stay merged within one turn, and no further. */
  private static List<Line> many(List<Line> lines, int name) {
    List<Line> plain = lines.stream().filter(ExtremeTablesTest::isPlain).toList();
    List<Line> many = new ArrayList<>();
    for (int turn = 0; many.size() < MANY; turn++) {
      for (Line line : plain) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
          Cell cell = line.cells().get(i);
          String key = cell.mergeKey() == null ? null : cell.mergeKey() + "/" + turn;
          String text = i == name ? cell.text() + " số " + turn : cell.text();
          cells.add(new Cell(cell.number(), text, key));
        }
        many.add(new Line(line.style(), cells));
      }
    }
    return many;
  }

  /** The words of the cells, merged ones once. */
  private static List<String> expected(Table table) {
    int name = names(table.form().columns());
    List<String> texts = new ArrayList<>();
    for (int line = 0; line < table.lines().size(); line++) {
      String text = table.lines().get(line).cells().get(name).text();
      if (!text.isEmpty() && !table.continuesAbove(line, name)) {
        texts.add(text);
      }
    }
    assertThat(texts).isNotEmpty();
    return texts;
  }

  private static int missing(Table table) {
    int missing = 0;
    for (int line = 0; line < table.lines().size(); line++) {
      for (int column = 0; column < table.form().columns().size(); column++) {
        boolean shown = table.lines().get(line).cells().get(column).text().equals(Cell.MISSING);
        missing += shown && !table.continuesAbove(line, column) ? 1 : 0;
      }
    }
    return missing;
  }

  private static String pdfText(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        EveryDocumentKeepsItsProfileTest.margins(
            pdf.getPage(page - 1), Letters.of(pdf, page), "page " + page);
      }
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static String docxText(Path file) throws IOException {
    try (XWPFDocument word = new XWPFDocument(Files.newInputStream(file))) {
      return word.getTables().get(1).getText();
    }
  }

  private static Set<String> xlsxTexts(Path file) throws IOException {
    Set<String> texts = new HashSet<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
    }
    return texts;
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static int count(String text, String part) {
    return (text.length() - text.replace(part, "").length()) / part.length();
  }
}
