package vn.bienche.ingest.template;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes empty workbooks for clerks: drop-downs, locked headings, an example row, instructions. */
public final class TemplateWriter {

  private TemplateWriter() {}

  /**
   * The bytes of an .xlsx file with these forms.
   *
   * @param forms one sheet each, at most one of each kind
   * @param documentTime stands as time of creation in the document
   */
  public static byte[] write(List<TemplateForm> forms, LocalDateTime documentTime) {
    try {
      return StablePackage.rewrite(out -> paint(forms, out), documentTime);
    } catch (IOException e) {
      throw new UncheckedIOException("the template cannot be written to the temporary folder", e);
    }
  }

  private static void paint(List<TemplateForm> forms, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      TemplateStyles styles = new TemplateStyles(workbook);
      XSSFSheet instructions = workbook.createSheet(Instructions.NAME);
      new Instructions(instructions, styles).paint(forms);
      List<XSSFSheet> sheets =
          forms.stream().map(form -> workbook.createSheet(form.form().name())).toList();
      ListSheet lists = new ListSheet(workbook);
      for (int i = 0; i < forms.size(); i++) {
        new TemplateSheet(sheets.get(i), forms.get(i), styles).paint(lists);
      }
      describe(workbook, forms);
      workbook.setActiveSheet(1);
      workbook.setSelectedTab(1);
      workbook.write(out);
    }
  }

  private static void describe(XSSFWorkbook workbook, List<TemplateForm> forms) {
    XSSFSheet hidden = workbook.createSheet(HiddenSheet.NAME);
    workbook.setSheetHidden(workbook.getSheetIndex(hidden), true);
    texts(hidden.createRow(0), HiddenSheet.COLUMNS);
    for (TemplateForm form : forms) {
      FormSheet sheet = FormSheet.of(form.form(), form.unit(), form.period(), List.of());
      texts(
          hidden.createRow(hidden.getLastRowNum() + 1), HiddenSheet.row(form.form().name(), sheet));
    }
  }

  private static void texts(XSSFRow row, List<String> texts) {
    for (int c = 0; c < texts.size(); c++) {
      row.createCell(c).setCellValue(texts.get(c));
    }
  }
}
