package vn.bienche.ingest.form.catalog;

import java.util.List;
import vn.bienche.ingest.form.FormRow;
import vn.bienche.ingest.form.InputForm;
import vn.bienche.ingest.form.RowRules;
import vn.bienche.ingest.form.RulesContext;
import vn.bienche.warehouse.contract.FormCatalog;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.RuleCode;

/** BDNS: one movement of one person. */
final class MovementForm implements InputForm {

  private static final String CATEGORIES =
      FormCatalog.of(FormCode.DSCB)
          .column("category")
          .map(FormColumn::allowed)
          .map(allowed -> String.join(" | ", allowed))
          .orElse("");

  @Override
  public FormCode code() {
    return FormCode.BDNS;
  }

  @Override
  public List<String> titles() {
    return List.of("bien dong nhan su");
  }

  @Override
  public RowRules rules(RulesContext context) {
    return MovementForm::check;
  }

  /** Who comes from outside has no roster that tells the category. */
  private static void check(FormRow row) {
    boolean arrival = row.isEmpty("from_unit") && !row.isEmpty("to_unit");
    if (arrival && row.rawText("category") == null) {
      row.warn(RuleCode.RW_008, "category", CATEGORIES);
    }
  }
}
