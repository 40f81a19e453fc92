package vn.bienche.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.bienche.reports.layout.LayoutProfile.Numerals;
import vn.bienche.reports.query.Publication;
import vn.bienche.reports.query.WarehouseReader;
import vn.bienche.reports.render.BookFile;
import vn.bienche.reports.table.Document;
import vn.bienche.reports.table.Form;
import vn.bienche.reports.text.VietnameseDates;
import vn.bienche.warehouse.value.RomanNumerals;

/** Composes the parts of a book, numbers its appendices and binds it. */
final class BookBinder {

  private final WarehouseReader warehouse;
  private final ReportSettings settings;
  private final Publication run;
  private final List<Document> documents = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  BookBinder(WarehouseReader warehouse, ReportSettings settings, Publication run) {
    this.warehouse = warehouse;
    this.settings = settings;
    this.run = run;
  }

  ReportResult bind(BookRequest request) throws IOException {
    Book book = Book.of(request.name());
    Scope cover = null;
    for (String id : book.reports()) {
      cover = add(ReportCatalog.form(id), request);
    }
    if (documents.isEmpty() || cover == null) {
      throw new ReportFault(
          "Không có số liệu nào cho tập tài liệu " + book.name() + ".",
          "There are no figures for the book " + book.name() + ".");
    }
    Path file = request.file().toAbsolutePath();
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      String period = "(" + VietnameseDates.period(cover.period()) + ")";
      BookFile.write(part, book.title(), period, documents, DocumentFiles.frame(cover));
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return ReportResult.written(List.of(file), notes);
  }

  private Scope add(Form form, BookRequest request) {
    ReportRequest part =
        new ReportRequest(
            form.id(), null, request.period(), request.asOf(), null, Set.of(), request.file());
    Scope scope = Scope.of(part, form.time(), run, settings);
    boolean roman = DocumentFiles.profile(scope).appendixNumerals() == Numerals.ROMAN;
    Optional<ReportContent> content = ReportContent.find(warehouse, form, scope);
    if (content.isEmpty()) {
      notes.add("Không có số liệu của báo cáo " + form.id() + ": không có trong tập tài liệu.");
      return scope;
    }
    Notes.of(content.get().rows()).forEach(note -> notes.add(form.id() + ": " + note));
    new DocumentComposer(warehouse, scope, roman)
        .compose(content.get())
        .values()
        .forEach(document -> documents.add(numbered(document, roman)));
    return scope;
  }

  private Document numbered(Document document, boolean roman) {
    int number = documents.size() + 1;
    String appendix = "Phụ lục " + (roman ? RomanNumerals.of(number) : number);
    return document.withAppendix(appendix);
  }
}
