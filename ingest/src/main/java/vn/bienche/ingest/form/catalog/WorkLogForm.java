package vn.bienche.ingest.form.catalog;

import java.util.List;
import java.util.Set;
import vn.bienche.ingest.form.InputForm;
import vn.bienche.ingest.form.RowRules;
import vn.bienche.ingest.form.RulesContext;
import vn.bienche.ingest.form.TitleBlock;
import vn.bienche.ingest.form.TitleLabel;
import vn.bienche.warehouse.value.FormCode;

/** NKCV: one piece of work of one person on one day; flat, or one sheet per person. */
final class WorkLogForm implements InputForm {

  @Override
  public FormCode code() {
    return FormCode.NKCV;
  }

  @Override
  public List<String> titles() {
    return List.of("nhat ky cong viec", "nhat ky cong tac");
  }

  @Override
  public RowRules rules(RulesContext context) {
    return new WorkLogRules(context.period());
  }

  @Override
  public Set<String> givenBy(TitleBlock title) {
    return title.value(TitleLabel.STAFF_CODE) == null ? Set.of() : Set.of("staff_code");
  }
}
