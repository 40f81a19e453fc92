package vn.bienche.ingest.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.cell.ReadingContext;
import vn.bienche.ingest.workbook.RawRow;
import vn.bienche.ingest.workbook.RawSheet;
import vn.bienche.ingest.workbook.RowCursor;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.FormCode;

/** The data rows of a sheet, one after the other. */
public final class SheetRows implements AutoCloseable {

  private final RowCursor cursor;
  private final HeaderMap header;
  private final RowClassifier classifier;
  private final RowReader reader;
  private final Totals totals;
  private final FormulaCheck formulas;
  private final HiddenParts hidden;
  private final RawSheet sheet;
  private final MergedFill fill;
  private boolean signed;

  /**
   * @param workbook file name as the unit knows it
   * @param rules of the submission, shared by its sheets
   */
  public SheetRows(
      RawSheet sheet,
      FormCode form,
      HeaderMap header,
      TitleBlock title,
      RowRules rules,
      ReadingContext context,
      String workbook,
      String sha256) {
    FormLayout layout = FormLayout.of(form);
    SheetPlace place = new SheetPlace(workbook, sha256, sheet.name(), header);
    this.header = header;
    TypedCells typed = new TypedCells(layout, context);
    this.classifier = new RowClassifier(header, layout, typed);
    this.reader = new RowReader(layout, header, place, title, rules, typed);
    this.totals = new Totals(layout, place);
    this.formulas = new FormulaCheck(header, place);
    this.hidden = new HiddenParts(place);
    this.sheet = sheet;
    this.fill = new MergedFill(sheet.merged(), header);
    this.cursor = sheet.open();
  }

  /** The next data row, loaded or rejected; null at the end. */
  public @Nullable FormRow next() {
    RawRow raw = cursor.next();
    while (raw != null) {
      if (raw.number() > header.lastRow()) {
        formulas.see(raw);
        if (isData(raw)) {
          return data(raw);
        }
      }
      raw = cursor.next();
    }
    return null;
  }

  private FormRow data(RawRow raw) {
    FormRow row = reader.read(fill.fill(raw));
    formulas.check(row, raw);
    totals.add(row);
    hidden.note(raw);
    return row;
  }

  /** What was found about the sheet as a whole, asked for after the last row. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(totals.differences());
    findings.addAll(formulas.finish(sheet));
    findings.addAll(hidden.findings(header, cursor.hiddenColumns()));
    return findings;
  }

  @Override
  public void close() {
    cursor.close();
  }

  /** Behind the signatures only a complete row is data: names and notes stand there. */
  private boolean isData(RawRow raw) {
    RawRow filled = fill.fill(raw);
    if (signed) {
      return classifier.isComplete(filled);
    }
    switch (classifier.kind(filled)) {
      case DATA:
        return true;
      case TOTAL:
        totals.note(raw, header);
        formulas.note(raw);
        return false;
      case GROUP_HEADING:
        totals.startGroup();
        return false;
      case SIGNATURE:
        signed = true;
        return false;
      default:
        return false;
    }
  }
}
