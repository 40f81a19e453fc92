package vn.bienche.ingest.returned;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.IngestReport;
import vn.bienche.ingest.WorkbookResult;
import vn.bienche.warehouse.contract.FindingText;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.Language;

/**
 * The report of a run for other programs: one object with {@code workbooks}, as the contract of the
 * command line has it. Written finding by finding, so that a run with a million of them needs no
 * memory for the text.
 */
public final class IngestJson {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final JsonGenerator json;
  private final Language language;

  private IngestJson(JsonGenerator json, Language language) {
    this.json = json;
    this.language = language;
  }

  /**
   * Writes the report as UTF-8 and leaves the stream open.
   *
   * @param language of messages; keys and codes are the same in both
   */
  public static void write(IngestReport report, Language language, OutputStream out)
      throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out).useDefaultPrettyPrinter()) {
      new IngestJson(json, language).report(report);
      json.writeRaw('\n');
    }
  }

  private void report(IngestReport report) throws IOException {
    json.writeStartObject();
    json.writeStringField("batch_id", report.batchId());
    json.writeNumberField("rows_read", report.rowsRead());
    json.writeNumberField("rows_loaded", report.rowsLoaded());
    json.writeNumberField("rows_warned", report.rowsWarned());
    json.writeNumberField("rows_rejected", report.rowsRejected());
    json.writeArrayFieldStart("workbooks");
    for (WorkbookResult workbook : report.workbooks()) {
      workbook(workbook);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void workbook(WorkbookResult workbook) throws IOException {
    json.writeStartObject();
    text("path", workbook.path());
    text("sha256", workbook.sha256().isEmpty() ? null : workbook.sha256());
    text("unit", workbook.unit());
    text("form", workbook.form() == null ? null : workbook.form().name());
    text("period", workbook.period() == null ? null : workbook.period().text());
    text("verdict", workbook.verdict().code());
    json.writeNumberField("rows_read", workbook.rowsRead());
    json.writeNumberField("rows_loaded", workbook.rowsLoaded());
    json.writeNumberField("rows_warned", workbook.rowsWarned());
    json.writeNumberField("rows_rejected", workbook.rowsRejected());
    json.writeArrayFieldStart("findings");
    for (Finding finding : workbook.findings()) {
      finding(finding);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void finding(Finding finding) throws IOException {
    FindingText words = FindingText.of(finding, language);
    json.writeStartObject();
    text("workbook", finding.source().workbook());
    text("sheet", finding.source().sheet());
    text("cell", finding.source().cell());
    text("column", finding.column());
    text("value", finding.rawValue());
    text("rule", finding.rule().number());
    text("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    text("message", FindingText.sentence(words.problem()));
    text("expected", FindingText.sentence(words.expected()));
    text("remedy", FindingText.sentence(words.remedy()));
    json.writeEndObject();
  }

  private void text(String key, @Nullable String value) throws IOException {
    if (value == null) {
      json.writeNullField(key);
    } else {
      json.writeStringField(key, value);
    }
  }
}
