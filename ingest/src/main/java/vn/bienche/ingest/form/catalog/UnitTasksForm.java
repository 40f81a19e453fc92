package vn.bienche.ingest.form.catalog;

import java.util.List;
import vn.bienche.ingest.form.InputForm;
import vn.bienche.ingest.form.RowRules;
import vn.bienche.ingest.form.RulesContext;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.RuleCode;

/** B22: one task of the unit. */
final class UnitTasksForm implements InputForm {

  @Override
  public FormCode code() {
    return FormCode.B22;
  }

  @Override
  public List<String> titles() {
    return List.of(
        "bang tong hop cong viec", "bieu so 2.1", "bieu so 2.2", "danh muc ma cong viec");
  }

  @Override
  public RowRules rules(RulesContext context) {
    return new UniqueKey(RuleCode.RW_007, "task_code");
  }
}
