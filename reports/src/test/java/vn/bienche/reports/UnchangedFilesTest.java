package vn.bienche.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A clerk who repeats the main job finds the same documents, and new ones where anything is. */
class UnchangedFilesTest {

  private static final LocalDate DATE = LocalDate.of(2023, 11, 15);

  /** Long ago, so that a file that is written again cannot have the same time. */
  private static final FileTime THEN = FileTime.from(Instant.parse("2024-01-02T03:04:05Z"));

  private static final String TEMPLATE =
      """
      <jasperReport name="own" language="java" pageWidth="595" pageHeight="842" columnWidth="467" leftMargin="85" rightMargin="43" topMargin="57" bottomMargin="57">
        <parameter name="TITLE" class="java.lang.String"/>
        <title height="30">
          <element kind="textField" x="0" y="0" width="467" height="30" fontName="Times New Roman" fontSize="14.0"><expression><![CDATA[$P{TITLE}]]></expression></element>
        </title>
      </jasperReport>
      """;

  @TempDir Path folder;
  private ReportSettings settings = ReportSettings.sampleProvince();
  private LocalDate day = DATE;
  private String id = "R01";
  private Set<ReportFormat> formats = Set.of(ReportFormat.PDF, ReportFormat.CSV);

  /** What happens between two runs. */
  @FunctionalInterface
  private interface Event {
    void happens() throws IOException;
  }

  @BeforeEach
  void settingsAreThoseOfTheSampleProvince() {
    settings = ReportSettings.sampleProvince().withTemplates(folder.resolve("templates"));
  }

  @AfterEach
  void theWarehouseIsAsBefore() {
    WarehouseFixture.execute(
        "delete from ops.publication where run_no > 1; delete from ops.erased_person");
  }

  @Test
  void whatWouldBeTheSameIsLeftAsItIs() throws IOException {
    ReportResult first = refresh();
    Map<Path, byte[]> written = aged();

    ReportResult second = refresh();

    assertThat(first.unchanged()).isFalse();
    assertThat(second.unchanged()).isTrue();
    assertThat(second.files()).isEqualTo(first.files());
    assertThat(second.notes()).isEqualTo(first.notes());
    written.forEach(
        (file, bytes) -> assertThat(file).hasBinaryContent(bytes).matches(this::isAged));
  }

  @Test
  void aSetOfAppendicesIsLeftAsItIs() throws IOException {
    id = "R04";
    ReportResult first = refresh();
    Map<Path, byte[]> written = aged();

    ReportResult second = refresh();

    assertThat(second.unchanged()).isTrue();
    assertThat(second.files()).isEqualTo(first.files()).hasSizeGreaterThan(2);
    assertThat(written.keySet()).allMatch(this::isAged);
  }

  @Test
  void notesAreToldAgain() throws IOException {
    carryForward(true);
    try {
      ReportResult first = refresh();

      assertThat(first.notes()).isNotEmpty();
      assertThat(refresh()).isEqualTo(new ReportResult(first.files(), first.notes(), true));
    } finally {
      carryForward(false);
    }
  }

  private static void carryForward(boolean carried) {
    WarehouseFixture.execute(
        "update mart.headcount set carried_forward = %s where unit_code = 'HG-I-1'"
            .formatted(carried));
  }

  @Test
  void whoAsksForLessGetsTheFilesOfThat() throws IOException {
    refresh();
    formats = Set.of(ReportFormat.CSV);

    ReportResult less = refresh();

    assertThat(less.unchanged()).isTrue();
    assertThat(less.files()).containsExactly(out().resolve("R01.csv"));
  }

  @Test
  void anExplicitReportIsAlwaysWritten() throws IOException {
    refresh();
    Map<Path, byte[]> written = aged();

    WarehouseFixture.reports(settings).write(request());

    assertThat(written.keySet()).noneMatch(this::isAged);
  }

  @TestFactory
  Stream<DynamicTest> isPrintedAgainAfter() {
    Map<String, Event> events = new LinkedHashMap<>();
    events.put("a new publication", () -> publish("lan-0002"));
    events.put(
        "the same publication loaded anew",
        () ->
            WarehouseFixture.execute(
                "update ops.publication set published_at = published_at + interval '1 second'"));
    events.put(
        "a person's erasure",
        () -> WarehouseFixture.execute("insert into ops.erased_person (person_key) values ('k1')"));
    events.put("another signer", () -> settings = signedBy("Nguyễn Văn A"));
    events.put(
        "recipients cut otherwise",
        () -> settings = sentTo(List.of(String.join(", ", settings.recipients()))));
    events.put("a document's date", () -> settings = dated(LocalDate.of(2023, 11, 20)));
    events.put("a template of the province's own", () -> template(TEMPLATE));
    events.put("another day", () -> day = DATE.plusDays(1));
    events.put("a deleted file", () -> Files.delete(out().resolve("R01.pdf")));
    events.put("a file edited by hand", () -> Files.writeString(out().resolve("R01.csv"), "sửa"));
    events.put("an edit that keeps the size", () -> flipped(out().resolve("R01.pdf")));
    events.put("a deleted manifest", () -> Files.delete(manifest()));
    events.put("a damaged manifest", () -> Files.writeString(manifest(), "{\"report\" :"));
    events.put(
        "a manifest of an older program",
        () ->
            Files.writeString(
                manifest(),
                "{\"report\":\"R01\",\"files\":[{\"name\":\"R01.csv\",\"sha256\":\"00\",\"bytes\":1}]}"));
    events.put("one more format", () -> formats = EnumSet.allOf(ReportFormat.class));
    return events.entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> printsAgainAfter(e.getValue())));
  }

  private void printsAgainAfter(Event event) throws IOException {
    settingsAreThoseOfTheSampleProvince();
    day = DATE;
    formats = Set.of(ReportFormat.PDF, ReportFormat.CSV);
    template(null);
    refresh();
    AtomicBoolean begun = new AtomicBoolean();
    try {
      event.happens();
      aged();

      ReportResult second =
          WarehouseFixture.reports(settings).refresh(request(), () -> begun.set(true));

      assertThat(second.unchanged()).isFalse();
      assertThat(begun).isTrue();
      assertThat(second.files()).hasSize(formats.size()).noneMatch(this::isAged);
      assertThat(refresh().unchanged()).isTrue();
    } finally {
      theWarehouseIsAsBefore();
    }
  }

  /** Of a template with a picture nobody knows whether the picture is still the same. */
  @Test
  void aTemplateThatDrawsOnOtherFilesIsPrintedEachTime() throws IOException {
    template(TEMPLATE.replace("</title>", "<!-- kind=\"image\" --></title>"));
    refresh();

    assertThat(refresh().unchanged()).isFalse();
  }

  @Test
  void aChangedTemplateIsPrintedAnew() throws IOException {
    template(TEMPLATE);
    refresh();
    assertThat(refresh().unchanged()).isTrue();

    template(TEMPLATE.replace("14.0", "15.0"));

    assertThat(refresh().unchanged()).isFalse();
  }

  private ReportResult refresh() {
    return WarehouseFixture.reports(settings).refresh(request(), () -> {});
  }

  private ReportRequest request() {
    return new ReportRequest(id, null, null, day, null, formats, out());
  }

  private Path out() {
    return folder.resolve("out");
  }

  private Path manifest() {
    return out().resolve("R01.manifest.json");
  }

  private void template(@Nullable String text) throws IOException {
    Path file = folder.resolve("templates").resolve("R01.jrxml");
    Files.createDirectories(folder.resolve("templates"));
    if (text == null) {
      Files.deleteIfExists(file);
    } else {
      Files.writeString(file, text);
    }
  }

  private static void publish(String run) {
    WarehouseFixture.execute(
        "insert into ops.publication (run_no, run_id, lake_version) values (2, '%s', 'rows:2')"
            .formatted(run));
  }

  private static void flipped(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
  }

  /** The files of the folder, all made old. */
  private Map<Path, byte[]> aged() throws IOException {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    try (Stream<Path> all = Files.list(out())) {
      for (Path file : all.toList()) {
        files.put(file, Files.readAllBytes(file));
        Files.setLastModifiedTime(file, THEN);
      }
    }
    return files;
  }

  private boolean isAged(Path file) {
    try {
      return Files.getLastModifiedTime(file).equals(THEN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReportSettings signedBy(String name) {
    return changed(settings.documentDate(), settings.recipients(), name);
  }

  private ReportSettings sentTo(List<String> recipients) {
    return changed(settings.documentDate(), recipients, settings.signerName());
  }

  private ReportSettings dated(LocalDate date) {
    return changed(date, settings.recipients(), settings.signerName());
  }

  private ReportSettings changed(
      @Nullable LocalDate date, List<String> recipients, @Nullable String signer) {
    return new ReportSettings(
        settings.superior(),
        settings.issuer(),
        settings.place(),
        date,
        settings.rules(),
        settings.layoutProfile(),
        settings.appendixOf(),
        recipients,
        settings.signAuthority(),
        settings.signRole(),
        signer,
        settings.draft(),
        settings.templates());
  }
}
