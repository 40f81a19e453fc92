package vn.bienche.ingest.form.catalog;

import java.util.List;
import vn.bienche.ingest.form.InputForm;
import vn.bienche.ingest.form.RowRules;
import vn.bienche.ingest.form.RulesContext;
import vn.bienche.warehouse.value.FormCode;

/** NGACH: one grade decision of one person. */
final class GradeHistoryForm implements InputForm {

  @Override
  public FormCode code() {
    return FormCode.NGACH;
  }

  @Override
  public List<String> titles() {
    return List.of("dien bien ngach", "dien bien luong");
  }

  @Override
  public RowRules rules(RulesContext context) {
    return RowRules.NONE;
  }
}
