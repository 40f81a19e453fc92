package vn.bienche.ingest.form.catalog;

import java.util.List;
import vn.bienche.ingest.form.InputForm;
import vn.bienche.ingest.form.RowRules;
import vn.bienche.ingest.form.RulesContext;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.RuleCode;

/** KNL: one competency of one position. */
final class CompetencyForm implements InputForm {

  @Override
  public FormCode code() {
    return FormCode.KNL;
  }

  @Override
  public List<String> titles() {
    return List.of("khung nang luc");
  }

  @Override
  public RowRules rules(RulesContext context) {
    return new UniqueKey(RuleCode.RW_007, "competency", "position_code", "competency_group");
  }
}
