package vn.bienche.ingest.form.catalog;

import java.util.List;
import vn.bienche.ingest.form.InputForm;
import vn.bienche.ingest.form.RowRules;
import vn.bienche.ingest.form.RulesContext;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.RuleCode;

/** B3: one job position of the unit. */
final class PositionListForm implements InputForm {

  @Override
  public FormCode code() {
    return FormCode.B3;
  }

  @Override
  public List<String> titles() {
    return List.of("danh muc vi tri viec lam", "bieu so 3", "bieu so 5", "bieu so 3/5");
  }

  @Override
  public RowRules rules(RulesContext context) {
    return new UniqueKey(RuleCode.RW_007, "position_code");
  }
}
