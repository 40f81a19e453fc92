package vn.bienche.ingest.form;

import java.util.List;
import java.util.Set;
import vn.bienche.warehouse.value.FormCode;

/**
 * One form: how it is called and the rules of its own. Columns, types and domains come from the
 * contract.
 */
public interface InputForm {

  FormCode code();

  /**
   * Names in a title block, in lower case without accents; the code itself needs not be among them.
   */
  List<String> titles();

  /** Rules for the rows of one submission, in the order of sheets and rows. */
  RowRules rules(RulesContext context);

  /** Keys of required columns that the title block stands in for. */
  default Set<String> givenBy(TitleBlock title) {
    return Set.of();
  }
}
