package vn.bienche.ingest.template;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

/**
 * A workbook of one or several filled forms, as a unit sends it. The same sheets and document time
 * give the same bytes.
 */
public final class FormWorkbook {

  private static final String APPLICATION = "bienche";
  private static final String VERSION = "1.0";
  private static final String FONT = "Times New Roman";
  private static final double FONT_SIZE = 11;

  private final List<FormSheet> sheets = new ArrayList<>();

  /** A workbook that holds this sheet. */
  public static FormWorkbook of(FormSheet sheet) {
    return new FormWorkbook().sheet(sheet);
  }

  /** Adds a form without total row and signature. */
  public FormWorkbook sheet(
      FormCode form, SendingUnit unit, Period period, List<? extends Map<String, ?>> rows) {
    return sheet(FormSheet.of(form, unit, period, rows));
  }

  /** Adds a form. */
  public FormWorkbook sheet(FormSheet sheet) {
    sheets.add(sheet);
    return this;
  }

  /**
   * The bytes of the .xlsx file.
   *
   * @param documentTime stands as time of creation in the document and as time of its parts
   */
  public byte[] bytes(LocalDateTime documentTime) {
    try {
      return StablePackage.rewrite(this::paint, documentTime);
    } catch (IOException e) {
      throw new UncheckedIOException("the workbook cannot be written to the temporary folder", e);
    }
  }

  private void paint(OutputStream raw) throws IOException {
    try (Workbook workbook = new Workbook(raw, APPLICATION, VERSION)) {
      // Packed again by StablePackage
      workbook.setCompressionLevel(0);
      workbook.setGlobalDefaultFont(FONT, FONT_SIZE);
      List<List<String>> description = new ArrayList<>();
      Map<FormCode, Integer> seen = new EnumMap<>(FormCode.class);
      for (FormSheet sheet : sheets) {
        int copies = seen.merge(sheet.form(), 1, Integer::sum);
        String name = copies == 1 ? sheet.form().name() : sheet.form().name() + " (" + copies + ")";
        Worksheet target = workbook.newWorksheet(name);
        new SheetPainter(target, sheet).paint();
        target.finish();
        description.add(HiddenSheet.row(name, sheet));
      }
      describe(workbook, description);
    }
  }

  private static void describe(Workbook workbook, List<List<String>> description)
      throws IOException {
    Worksheet hidden = workbook.newWorksheet(HiddenSheet.NAME);
    hidden.setVisibilityState(VisibilityState.HIDDEN);
    int row = 0;
    writeRow(hidden, row++, HiddenSheet.COLUMNS);
    for (List<String> line : description) {
      writeRow(hidden, row++, line);
    }
    hidden.finish();
  }

  private static void writeRow(Worksheet target, int row, List<String> texts) {
    for (int c = 0; c < texts.size(); c++) {
      target.value(row, c, texts.get(c));
    }
  }
}
