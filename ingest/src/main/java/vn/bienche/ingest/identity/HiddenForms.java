package vn.bienche.ingest.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.bienche.ingest.form.HeaderFinder;
import vn.bienche.ingest.form.HeaderMap;
import vn.bienche.ingest.form.TitleBlock;
import vn.bienche.ingest.form.catalog.Forms;
import vn.bienche.ingest.workbook.MergedRanges;
import vn.bienche.ingest.workbook.RawRow;
import vn.bienche.ingest.workbook.RawSheet;
import vn.bienche.ingest.workbook.UnreadableWorkbook;
import vn.bienche.warehouse.contract.FormCatalog;
import vn.bienche.warehouse.value.FormCode;

/**
 * Recognises a form on a sheet that is hidden. Such a sheet is not read: what a unit does not see,
 * it does not send; but it must know.
 */
final class HiddenForms {

  private HiddenForms() {}

  /** The form that the sheet holds, by title and complete header. */
  static Optional<FormCode> of(RawSheet sheet) {
    try {
      List<RawRow> rows = SheetStart.read(sheet);
      HeaderFinder finder = new HeaderFinder(rows, MergedRanges.NONE);
      return Stream.concat(
              FormSigns.inTitle(rows).stream(), FormSigns.inSheetName(sheet.name()).stream())
          .filter(form -> finder.find(form).filter(h -> isComplete(form, h, rows)).isPresent())
          .findFirst();
    } catch (UnreadableWorkbook damaged) {
      return Optional.empty();
    }
  }

  private static boolean isComplete(FormCode form, HeaderMap header, List<RawRow> rows) {
    Set<String> present = new HashSet<>();
    header.columns().values().forEach(column -> present.add(column.key()));
    TitleBlock title =
        TitleBlock.of(rows.stream().filter(r -> r.number() < header.firstRow()).toList());
    present.addAll(Forms.of(form).givenBy(title));
    return FormCatalog.of(form).columns().stream()
        .allMatch(column -> !column.required() || present.contains(column.key()));
  }
}
