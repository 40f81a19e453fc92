package vn.bienche.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import vn.bienche.reports.data.CsvFile;
import vn.bienche.reports.data.JsonFile;
import vn.bienche.reports.layout.LayoutProfile.Numerals;
import vn.bienche.reports.query.Row;
import vn.bienche.reports.query.WarehouseReader;
import vn.bienche.reports.table.Document;
import vn.bienche.warehouse.contract.OutputColumn;

/** Writes the files of one request, each whole or not at all. */
final class FileSet {

  private final ReportRequest request;
  private final WarehouseReader warehouse;
  private final Scope scope;
  private final List<Path> files = new ArrayList<>();

  FileSet(ReportRequest request, WarehouseReader warehouse, Scope scope) {
    this.request = request;
    this.warehouse = warehouse;
    this.scope = scope;
  }

  /** Name of the files without their ending. */
  static String name(ReportRequest request) {
    return request.unit() == null ? request.id() : request.id() + "_" + request.unit();
  }

  List<Path> write(ReportContent content) throws IOException {
    documents(content);
    List<OutputColumn> columns = ReportCatalog.data(content.form());
    List<Row> rows = content.rows().stream().filter(row -> !row.flag("printed_only")).toList();
    if (request.formats().contains(ReportFormat.CSV)) {
      add(name(request), ReportFormat.CSV, part -> CsvFile.write(part, columns, rows));
    }
    if (request.formats().contains(ReportFormat.JSON)) {
      add(name(request), ReportFormat.JSON, part -> JsonFile.write(part, columns, rows));
    }
    return files;
  }

  private void documents(ReportContent content) throws IOException {
    List<ReportFormat> formats =
        request.formats().stream().filter(format -> !format.isData()).sorted().toList();
    if (formats.isEmpty()) {
      return;
    }
    boolean roman = DocumentFiles.profile(scope).appendixNumerals() == Numerals.ROMAN;
    DocumentComposer composer = new DocumentComposer(warehouse, scope, roman);
    List<Callable<List<Path>>> tasks = new ArrayList<>();
    for (Map.Entry<String, Document> named : composer.compose(content).entrySet()) {
      tasks.add(() -> write(request.id() + named.getKey(), named.getValue(), formats));
    }
    for (List<Path> written : SideBySide.run(tasks)) {
      files.addAll(written);
    }
  }

  private List<Path> write(String name, Document document, List<ReportFormat> formats)
      throws IOException {
    List<Path> written = new ArrayList<>();
    for (ReportFormat format : formats) {
      written.add(whole(name, format, part -> DocumentFiles.write(format, part, document, scope)));
    }
    return written;
  }

  private void add(String name, ReportFormat format, Writing writing) throws IOException {
    files.add(whole(name, format, writing));
  }

  private Path whole(String name, ReportFormat format, Writing writing) throws IOException {
    Path file = request.folder().resolve(name + format.extension());
    Path part = request.folder().resolve("." + file.getFileName() + ".part");
    try {
      writing.to(part);
      return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Writes one file. */
  @FunctionalInterface
  private interface Writing {
    void to(Path part) throws IOException;
  }
}
