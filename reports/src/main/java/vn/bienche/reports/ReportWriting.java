package vn.bienche.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.manifest.Manifest;
import vn.bienche.reports.manifest.ManifestFile;
import vn.bienche.reports.query.WarehouseReader;
import vn.bienche.reports.table.Form;

/** The files of one request and the manifest beside them. */
final class ReportWriting {

  private final WarehouseReader warehouse;
  private final Form form;
  private final ReportRequest request;
  private final Scope scope;
  private final Path manifest;

  ReportWriting(WarehouseReader warehouse, Form form, ReportRequest request, Scope scope) {
    this.warehouse = warehouse;
    this.form = form;
    this.request = request;
    this.scope = scope;
    this.manifest = request.folder().resolve(FileSet.name(request) + ".manifest.json");
  }

  ReportResult write() throws IOException {
    return write(null);
  }

  /** The files that stand there when they are what would be written, else new ones. */
  ReportResult refresh(Runnable beginning) throws IOException {
    Optional<String> madeOf = new Ingredients(warehouse, request, scope).hash();
    Optional<ReportResult> standing = madeOf.isEmpty() ? Optional.empty() : standing(madeOf.get());
    if (standing.isPresent()) {
      return standing.get();
    }
    beginning.run();
    return write(madeOf.orElse(null));
  }

  private ReportResult write(@Nullable String madeOf) throws IOException {
    ReportContent content = ReportContent.read(warehouse, form, scope);
    Files.createDirectories(request.folder());
    List<Path> files = new FileSet(request, warehouse, scope).write(content);
    List<ManifestFile> named = new ArrayList<>();
    for (Path file : files) {
      named.add(ManifestFile.of(file));
    }
    List<String> notes = Notes.of(content.rows());
    new Manifest(
            request.id(),
            scope.period().text(),
            scope.run().runId(),
            scope.run().lakeVersion(),
            madeOf,
            content.rows().size(),
            notes,
            named)
        .write(manifest);
    return ReportResult.written(files, notes);
  }

  private Optional<ReportResult> standing(String madeOf) throws IOException {
    Optional<Manifest> former = Manifest.read(manifest);
    if (former.isEmpty() || !madeOf.equals(former.get().madeOf())) {
      return Optional.empty();
    }
    List<ManifestFile> asked = former.get().files().stream().filter(this::isAskedFor).toList();
    boolean everyFormat =
        request.formats().stream().allMatch(f -> asked.stream().anyMatch(a -> isOf(f, a)));
    if (!everyFormat) {
      return Optional.empty();
    }
    // Checksums are the longest part of a run with nothing new, hence all processors
    if (!asked.parallelStream().allMatch(file -> file.standsIn(request.folder()))) {
      return Optional.empty();
    }
    List<Path> files = asked.stream().map(file -> request.folder().resolve(file.name())).toList();
    return Optional.of(new ReportResult(files, former.get().notes(), true));
  }

  private boolean isAskedFor(ManifestFile file) {
    return request.formats().stream().anyMatch(format -> isOf(format, file));
  }

  private static boolean isOf(ReportFormat format, ManifestFile file) {
    return file.name().endsWith(format.extension());
  }
}
