package vn.bienche.reports;

import java.io.IOException;
import java.nio.file.Path;
import vn.bienche.reports.layout.LayoutProfile;
import vn.bienche.reports.layout.LayoutProfiles;
import vn.bienche.reports.render.DocxFile;
import vn.bienche.reports.render.Frame;
import vn.bienche.reports.render.PdfFile;
import vn.bienche.reports.render.ProvinceTemplate;
import vn.bienche.reports.render.XlsxFile;
import vn.bienche.reports.table.Document;
import vn.bienche.reports.text.VietnameseDates;

/**
 * Writes documents for people; loaded only when one is asked for, as its libraries take their time.
 */
final class DocumentFiles {

  private DocumentFiles() {}

  static void write(ReportFormat format, Path file, Document document, Scope scope)
      throws IOException {
    Frame frame = frame(scope);
    Path templates = scope.settings().templates();
    if (format == ReportFormat.PDF
        && templates != null
        && ProvinceTemplate.find(templates, document.id()).isPresent()) {
      ProvinceTemplate.write(file, templates, document, frame);
      return;
    }
    switch (format) {
      case PDF -> PdfFile.write(file, document, frame);
      case DOCX -> DocxFile.write(file, document, frame);
      case XLSX -> XlsxFile.write(file, document, frame);
      case CSV, JSON -> throw new IllegalArgumentException(format + " is no document");
    }
  }

  static Frame frame(Scope scope) {
    ReportSettings settings = scope.settings();
    return new Frame(
        profile(scope),
        settings.superior(),
        settings.issuer(),
        settings.place() + ", " + date(settings),
        settings.appendixOf(),
        settings.recipients(),
        settings.signAuthority(),
        settings.signRole(),
        settings.signerName(),
        settings.draft(),
        true);
  }

  static LayoutProfile profile(Scope scope) {
    String id = scope.settings().layoutProfile();
    return id == null
        ? LayoutProfiles.on(scope.documentDate(), scope.settings().rules())
        : LayoutProfiles.byId(id);
  }

  /** An unsigned document leaves day and month open for the pen. */
  private static String date(ReportSettings settings) {
    return settings.documentDate() == null
        ? "ngày       tháng       năm 20    "
        : VietnameseDates.full(settings.documentDate());
  }
}
