package vn.bienche.ingest.template;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.contract.FormCatalog;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.contract.Grade;
import vn.bienche.warehouse.contract.GradeCatalog;

/**
 * Drop-downs and hints of the input rows. Only closed lists are enforced: a clerk may write hours
 * and dates in every form that the reader understands.
 */
final class InputRules {

  private static final String GRADE = "grade_code";
  private static final int LONGEST_TITLE = 32;

  private final XSSFSheet target;
  private final TemplateForm form;
  private final ListSheet lists;
  private final XSSFDataValidationHelper helper;

  InputRules(XSSFSheet target, TemplateForm form, ListSheet lists) {
    this.target = target;
    this.form = form;
    this.lists = lists;
    this.helper = new XSSFDataValidationHelper(target);
  }

  void add(int firstRow, int lastRow) {
    List<FormColumn> columns = FormCatalog.of(form.form()).columns();
    for (int c = 0; c < columns.size(); c++) {
      FormColumn column = columns.get(c);
      Optional<List<String>> list = values(column);
      CellRangeAddressList cells = new CellRangeAddressList(firstRow, lastRow, c, c);
      if (list.isPresent()) {
        boolean closed = !column.allowed().isEmpty() || column.key().equals(GRADE);
        target.addValidationData(dropDown(column, list.get(), closed, cells));
      } else {
        hint(column, cells);
      }
    }
  }

  private Optional<List<String>> values(FormColumn column) {
    List<Choice> choices = form.choices().getOrDefault(column.key(), List.of());
    if (!choices.isEmpty()) {
      return Optional.of(choices.stream().map(Choice::code).toList());
    }
    if (!column.allowed().isEmpty()) {
      return Optional.of(column.allowed());
    }
    if (column.key().equals(GRADE)) {
      return Optional.of(GradeCatalog.all().stream().map(Grade::code).toList());
    }
    return switch (column.type()) {
      case FLAG -> Optional.of(List.of("x"));
      case INT, DECIMAL, HOURS, DATE, TEXT, CODE, CODES, ENUM -> Optional.empty();
    };
  }

  private DataValidation dropDown(
      FormColumn column, List<String> values, boolean closed, CellRangeAddressList cells) {
    DataValidationConstraint constraint = helper.createFormulaListConstraint(lists.nameOf(values));
    DataValidation rule = helper.createValidation(constraint, cells);
    rule.setSuppressDropDownArrow(true);
    rule.setShowErrorBox(true);
    rule.setErrorStyle(closed ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
    rule.createErrorBox(
        shortened(column.header()), "Giá trị không có trong danh mục. Hãy chọn từ danh sách.");
    prompt(rule, column, "Chọn từ danh sách.");
    return rule;
  }

  /** Any content passes; the rule carries the hint only. */
  private void hint(FormColumn column, CellRangeAddressList cells) {
    String text = hintFor(column);
    if (text == null) {
      return;
    }
    DataValidationConstraint anything =
        helper.createTextLengthConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
    DataValidation rule = helper.createValidation(anything, cells);
    rule.setShowErrorBox(false);
    prompt(rule, column, text);
    target.addValidationData(rule);
  }

  private static @Nullable String hintFor(FormColumn column) {
    return switch (column.type()) {
      case DATE -> "Ngày, ví dụ 15/11/2023.";
      case HOURS -> "Số giờ: 1,5 hoặc 1h30 hoặc 90 phút.";
      case INT -> column.required() ? "Số nguyên." : null;
      case DECIMAL -> "Số, dấu phẩy thập phân.";
      case CODES -> "Các mã kèm tỷ lệ, ví dụ HG-A:1; HG-B:0.4";
      case CODE -> column.required() ? "Mã, nhập đúng như danh mục." : null;
      case TEXT, ENUM, FLAG -> null;
    };
  }

  private static void prompt(DataValidation rule, FormColumn column, String text) {
    rule.setShowPromptBox(true);
    String need = column.required() ? "Bắt buộc. " : "";
    rule.createPromptBox(shortened(column.header()), need + text);
  }

  /** Excel allows 32 characters in a title. */
  private static String shortened(String title) {
    return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
  }
}
