package vn.bienche.ingest.form.catalog;

import java.util.List;
import vn.bienche.ingest.form.InputForm;
import vn.bienche.ingest.form.RowRules;
import vn.bienche.ingest.form.RulesContext;
import vn.bienche.warehouse.value.FormCode;

/** GBC: quota of one unit in one year. */
final class QuotaForm implements InputForm {

  @Override
  public FormCode code() {
    return FormCode.GBC;
  }

  @Override
  public List<String> titles() {
    return List.of("giao bien che", "giao chi tieu bien che");
  }

  @Override
  public RowRules rules(RulesContext context) {
    return RowRules.NONE;
  }
}
