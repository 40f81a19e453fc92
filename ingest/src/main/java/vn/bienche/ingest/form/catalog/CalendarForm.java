package vn.bienche.ingest.form.catalog;

import java.util.List;
import vn.bienche.ingest.form.InputForm;
import vn.bienche.ingest.form.RowRules;
import vn.bienche.ingest.form.RulesContext;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.RuleCode;

/** LICH: one exception to the week from Monday to Friday. */
final class CalendarForm implements InputForm {

  @Override
  public FormCode code() {
    return FormCode.LICH;
  }

  @Override
  public List<String> titles() {
    return List.of("lich lam viec");
  }

  @Override
  public RowRules rules(RulesContext context) {
    return new UniqueKey(RuleCode.RW_007, "date");
  }
}
