package vn.bienche.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens every DOCX with LibreOffice and holds its pages against our own PDF. */
class WordInLibreOfficeTest {

  private static final int MINUTES = 5;

  /** Numbers of columns and pages, and formulas of columns, which may be broken. */
  private static final String OF_EACH_PAGE = "\\d{1,3}|\\(=.*|\\+.*\\)";

  @TempDir static Path folder;

  private static final Map<String, Path> OWN = new HashMap<>();

  static List<EveryReport> everyReport() throws IOException {
    return EveryReport.all();
  }

  @BeforeAll
  static void convert() throws IOException, InterruptedException {
    boolean installed =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(directory -> Files.isExecutable(Path.of(directory, "soffice")));
    assumeTrue(
        installed, "LibreOffice (soffice) is not on the PATH: DOCX is not opened with it here");
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "pdf",
                "--outdir",
                folder.resolve("converted").toString()));
    for (EveryReport report : EveryReport.all()) {
      Path pdf =
          WarehouseFixture.reports()
              .write(report.request(EnumSet.of(ReportFormat.PDF, ReportFormat.DOCX), folder))
              .files()
              .stream()
              .filter(file -> file.toString().endsWith(".pdf"))
              .findFirst()
              .orElseThrow();
      OWN.put(report.id(), pdf);
      command.add(pdf.toString().replaceAll("pdf$", "docx"));
    }
    ProcessBuilder soffice =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile());
    soffice.environment().put("FONTCONFIG_FILE", fonts().toString());
    Process running = soffice.start();
    boolean ended = running.waitFor(MINUTES, TimeUnit.MINUTES);
    running.destroyForcibly();
    assertThat(ended).as("LibreOffice converts within %d minutes", MINUTES).isTrue();
  }

  /** The face of our PDF and no other: a letter that it lacks must show. */
  private static Path fonts() throws IOException {
    Path fonts = Files.createDirectories(folder.resolve("fonts"));
    for (String style : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
      String file = "LiberationSerif-" + style + ".ttf";
      try (InputStream in =
          WordInLibreOfficeTest.class.getResourceAsStream("/liberation/" + file)) {
        Files.copy(Objects.requireNonNull(in, file), fonts.resolve(file));
      }
    }
    String settings =
        """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>
        """;
    return Files.writeString(
        folder.resolve("fonts.conf"), settings.formatted(fonts, folder.resolve("cache")));
  }

  @ParameterizedTest
  @MethodSource("everyReport")
  void hasTheWordsAndPagesOfThePdf(EveryReport report) throws IOException {
    Path own = Objects.requireNonNull(OWN.get(report.id()));
    Path converted = folder.resolve("converted").resolve(own.getFileName());
    assertThat(converted).exists();

    try (PDDocument ours = Loader.loadPDF(own.toFile());
        PDDocument theirs = Loader.loadPDF(converted.toFile())) {
      assertThat(theirs.getNumberOfPages())
          .as("pages")
          .isBetween(ours.getNumberOfPages() * 3 / 5, ours.getNumberOfPages() + 1);
      Set<String> header = header(Path.of(own.toString().replaceAll("pdf$", "docx")));
      assertThat(words(theirs, header)).isEqualTo(words(ours, header));
      for (int page = 1; page <= theirs.getNumberOfPages(); page++) {
        assertThat(text(theirs, page)).as("page " + page).hasSizeGreaterThan(20);
      }
      assertThat(text(theirs, theirs.getNumberOfPages())).contains("T/M BAN THƯỜNG VỤ", "Biểu R");
      assertThat(faces(theirs))
          .allMatch(face -> face.contains("LiberationSerif") || face.contains("TimesNewRoman"));
    }
  }

  /** How often each word stands in the document, without what is repeated on each page. */
  private static Map<String, Integer> words(PDDocument pdf, Set<String> header) throws IOException {
    Map<String, Integer> words = new TreeMap<>();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      for (String word : text(pdf, page).split(" ", -1)) {
        if (!word.isEmpty() && !isRepeated(word, header)) {
          words.merge(word, 1, Integer::sum);
        }
      }
    }
    return words;
  }

  /** Two words of a header whose lines touch are read as one. */
  private static boolean isRepeated(String word, Set<String> header) {
    return word.matches(OF_EACH_PAGE)
        || header.contains(word)
        || header.stream()
            .anyMatch(h -> word.startsWith(h) && header.contains(word.substring(h.length())));
  }

  /** The words of the header rows, which are repeated on each page. */
  private static Set<String> header(Path docx) throws IOException {
    Set<String> header = new HashSet<>();
    try (XWPFDocument word = new XWPFDocument(Files.newInputStream(docx))) {
      word.getTables().stream()
          .flatMap(table -> table.getRows().stream())
          .filter(XWPFTableRow::isRepeatHeader)
          .flatMap(row -> row.getTableCells().stream())
          .forEach(cell -> header.addAll(List.of(joined(cell.getText()).split(" ", -1))));
    }
    return header;
  }

  /** Words that are not turned, lines joined where a hyphen or a stroke ends them. */
  private static String text(PDDocument pdf, int page) throws IOException {
    float direction = Letters.direction(Letters.of(pdf, page));
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            if (letter.getDir() == direction) {
              super.processTextPosition(letter);
            }
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return joined(stripper.getText(pdf));
  }

  private static String joined(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("([-/]) (?=\\p{L}|\\d)", "$1");
  }

  private static Set<String> faces(PDDocument pdf) throws IOException {
    Set<String> faces = new HashSet<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            faces.add(letter.getFont().getName());
          }
        };
    stripper.getText(pdf);
    return faces;
  }
}
