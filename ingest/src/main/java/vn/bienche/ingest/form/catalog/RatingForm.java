package vn.bienche.ingest.form.catalog;

import java.util.List;
import vn.bienche.ingest.form.InputForm;
import vn.bienche.ingest.form.RowRules;
import vn.bienche.ingest.form.RulesContext;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.RuleCode;

/** XLCL: rating of one person in one year. */
final class RatingForm implements InputForm {

  @Override
  public FormCode code() {
    return FormCode.XLCL;
  }

  @Override
  public List<String> titles() {
    return List.of(
        "ket qua danh gia, xep loai", "ket qua danh gia xep loai", "xep loai chat luong");
  }

  @Override
  public RowRules rules(RulesContext context) {
    return new UniqueKey(RuleCode.RW_007, "staff_code", "year");
  }
}
