package vn.bienche.ingest.form.catalog;

import java.util.List;
import vn.bienche.ingest.form.InputForm;
import vn.bienche.ingest.form.RowRules;
import vn.bienche.ingest.form.RulesContext;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.RuleCode;

/** DVTC: one validity span of one unit. */
final class UnitListForm implements InputForm {

  @Override
  public FormCode code() {
    return FormCode.DVTC;
  }

  @Override
  public List<String> titles() {
    return List.of("danh muc don vi");
  }

  @Override
  public RowRules rules(RulesContext context) {
    return new UniqueKey(RuleCode.RW_007, "unit_code", "valid_from");
  }
}
