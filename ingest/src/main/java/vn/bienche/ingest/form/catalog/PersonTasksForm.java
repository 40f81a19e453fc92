package vn.bienche.ingest.form.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.bienche.ingest.cell.NumberText;
import vn.bienche.ingest.form.FormRow;
import vn.bienche.ingest.form.InputForm;
import vn.bienche.ingest.form.RowRules;
import vn.bienche.ingest.form.RulesContext;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Rounding;
import vn.bienche.warehouse.value.RuleCode;

/** B1: one yearly task of one person. */
final class PersonTasksForm implements InputForm {

  /** Half of the second decimal in which hours are printed. */
  private static final long ROUNDING_SECONDS = 18;

  @Override
  public FormCode code() {
    return FormCode.B1;
  }

  @Override
  public List<String> titles() {
    return List.of("thong ke cong viec ca nhan", "bieu so 1.1", "bieu so 1.2", "bieu so 1.3");
  }

  @Override
  public RowRules rules(RulesContext context) {
    return PersonTasksForm::recompute;
  }

  /** The total follows from quantity and hours each, whatever the cell says. */
  private static void recompute(FormRow row) {
    BigDecimal quantity = row.decimal("quantity");
    Long each = row.seconds("hours_each");
    if (quantity == null || each == null) {
      return;
    }
    long total =
        quantity
            .multiply(BigDecimal.valueOf(each))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    Long printed = row.seconds("hours_total");
    if (printed != null && Math.abs(printed - total) > ROUNDING_SECONDS) {
      row.warn(RuleCode.RW_006, "hours_total", NumberText.show(Rounding.hours(total)));
    }
    row.set("hours_total", total);
  }
}
