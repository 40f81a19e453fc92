package vn.bienche.reports.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.ReportSettings;
import vn.bienche.reports.data.CsvFile;
import vn.bienche.reports.data.JsonFile;
import vn.bienche.reports.layout.LayoutProfile;
import vn.bienche.reports.layout.LayoutProfiles;
import vn.bienche.reports.query.Row;
import vn.bienche.reports.render.ChartedWorkbook;
import vn.bienche.reports.render.ChartedWorkbook.Charted;
import vn.bienche.reports.render.Frame;
import vn.bienche.reports.render.IllustratedPdf;
import vn.bienche.reports.render.IllustratedPdf.Plate;
import vn.bienche.reports.table.Document;
import vn.bienche.reports.table.Table;
import vn.bienche.reports.text.VietnameseDates;
import vn.bienche.warehouse.contract.OutputCatalog;
import vn.bienche.warehouse.value.Language;

/** Writes a comparison, each file whole or not at all. */
public final class ComparisonFiles {

  private static final String NAME = "compare";

  private final ComparisonResult result;
  private final ReportSettings settings;
  private final Language language;
  private final ComparisonTables tables;

  public ComparisonFiles(ComparisonResult result, ReportSettings settings, Language language) {
    this.result = result;
    this.settings = settings;
    this.language = language;
    this.tables = new ComparisonTables(result, language);
  }

  /** The tables for the screen, with what their marks mean. */
  public String text() {
    return tables.tables().stream().map(TextTable::of).collect(Collectors.joining("\n"))
        + String.join("\n", tables.notes())
        + "\n";
  }

  /** The tables, for a page of the browser. */
  public List<Table> tables() {
    return tables.tables();
  }

  /** What the marks of the tables mean. */
  public List<String> notes() {
    return tables.notes();
  }

  /** The chart of a measure as SVG. */
  public byte[] svg(Measure measure) throws IOException {
    return new ComparisonChart(result, measure, language).svg();
  }

  /**
   * Writes files named {@code compare…} into the folder, which is made.
   *
   * @return the files, in the order of the formats
   */
  public List<Path> write(Collection<ComparisonFormat> formats, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (ComparisonFormat format : formats) {
      if (format.isChart()) {
        for (Measure measure : result.measures()) {
          String name = NAME + "_" + measure.key() + format.extension();
          files.add(write(folder.resolve(name), part -> Files.write(part, chart(measure, format))));
        }
      } else {
        Path file = folder.resolve(NAME + format.extension());
        files.add(write(file, part -> write(format, part)));
      }
    }
    return files;
  }

  private byte[] chart(Measure measure, ComparisonFormat format) throws IOException {
    ComparisonChart chart = new ComparisonChart(result, measure, language);
    return format == ComparisonFormat.SVG ? chart.svg() : chart.png();
  }

  private void write(ComparisonFormat format, Path file) throws IOException {
    switch (format) {
      case TABLE -> Files.writeString(file, text(), StandardCharsets.UTF_8);
      case CSV -> CsvFile.write(file, OutputCatalog.of(NAME), rows());
      case JSON -> JsonFile.write(file, OutputCatalog.of(NAME), rows());
      case XLSX -> ChartedWorkbook.write(file, charted(), tables.notes(), profile().font());
      case PDF -> IllustratedPdf.write(file, document(), frame(), plates());
      case PNG, SVG -> throw new IllegalArgumentException(format + " has a file for each measure");
    }
  }

  private static Path write(Path file, Writing writing) throws IOException {
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      writing.to(part);
      return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private List<Row> rows() {
    return result.figures().stream().map(this::row).toList();
  }

  private Row row(ComparedFigure figure) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("measure", figure.measure().key());
    row.put("unit_code", figure.unitCode());
    row.put("unit", figure.unit());
    row.put("row_type", figure.rowType());
    row.put("period", figure.period().text());
    row.put("value", figure.value());
    row.put("base_period", figure.basePeriod() == null ? null : figure.basePeriod().text());
    row.put("base_value", figure.baseValue());
    row.put("difference", figure.difference());
    row.put("difference_pct", figure.differencePct());
    row.put("mix", figure.mix());
    row.put("level", figure.level());
    row.put("rank", figure.rank());
    row.put("reference_unit", figure.referenceUnit());
    row.put("reference_difference", figure.referenceDifference());
    row.put("reference_pct", figure.referencePct());
    row.put("organisation", result.organisation());
    row.put("missing", figure.missing());
    row.put("carried_forward", figure.carriedForward());
    row.put("data_date", figure.dataDate());
    row.put("shared", figure.shared());
    row.put("note", figure.note());
    return new Row(row);
  }

  private List<Charted> charted() {
    List<Charted> charted = new ArrayList<>();
    List<Table> all = tables.tables();
    for (int i = 0; i < all.size(); i++) {
      Measure measure = result.measures().get(i);
      List<String> drawn = new ComparisonChart(result, measure, language).units();
      List<String> units = result.units(measure);
      List<Integer> lines =
          IntStream.range(0, units.size())
              .filter(u -> drawn.contains(units.get(u)))
              .boxed()
              .toList();
      List<Integer> columns = IntStream.range(2, 2 + result.periods().size()).boxed().toList();
      charted.add(new Charted(all.get(i), lines, columns));
    }
    return charted;
  }

  private List<Plate> plates() {
    List<Plate> plates = new ArrayList<>();
    for (Measure measure : result.measures()) {
      ComparisonChart chart = new ComparisonChart(result, measure, language);
      plates.add(new Plate(chart::draw, ComparisonChart.WIDTH, chart.height()));
    }
    return plates;
  }

  private Document document() {
    String periods =
        result.periods().stream()
            .map(VietnameseDates::narrow)
            .collect(Collectors.joining(", ", "(", ")"));
    String title = language.choose("SO SÁNH SỐ LIỆU GIỮA CÁC ĐƠN VỊ, CÁC KỲ", "UNITS AND PERIODS");
    return new Document(
        NAME,
        null,
        List.of(title),
        periods,
        List.of(),
        tables.tables(),
        tables.notes(),
        "bienche compare; " + result.runId());
  }

  private LayoutProfile profile() {
    String id = settings.layoutProfile();
    return id == null
        ? LayoutProfiles.on(
            result.periods().get(result.periods().size() - 1).lastDay(), settings.rules())
        : LayoutProfiles.byId(id);
  }

  private Frame frame() {
    return new Frame(
        profile(),
        settings.superior(),
        settings.issuer(),
        settings.place() + ", ngày       tháng       năm 20    ",
        null,
        settings.recipients(),
        settings.signAuthority(),
        settings.signRole(),
        settings.signerName(),
        settings.draft(),
        false);
  }

  /** Writes one file. */
  @FunctionalInterface
  private interface Writing {
    void to(Path part) throws IOException;
  }
}
