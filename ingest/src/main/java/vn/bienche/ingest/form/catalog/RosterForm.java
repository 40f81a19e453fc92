package vn.bienche.ingest.form.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.bienche.ingest.cell.DateReader;
import vn.bienche.ingest.form.FormRow;
import vn.bienche.ingest.form.InputForm;
import vn.bienche.ingest.form.RowRules;
import vn.bienche.ingest.form.RulesContext;
import vn.bienche.ingest.text.Words;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.RuleCode;

/** DSCB: one person in one unit on the reporting date. */
final class RosterForm implements InputForm {

  private static final Set<String> CONTRACTS = Set.of("Hợp đồng 111", "Hợp đồng 68");
  private static final int WORKING_AGE = 15;

  @Override
  public FormCode code() {
    return FormCode.DSCB;
  }

  @Override
  public List<String> titles() {
    return List.of("danh sach can bo, cong chuc", "danh sach can bo cong chuc");
  }

  @Override
  public RowRules rules(RulesContext context) {
    return new Rules(context);
  }

  private static final class Rules implements RowRules {

    private final SeenBefore persons = new SeenBefore();
    private final RulesContext context;

    Rules(RulesContext context) {
      this.context = context;
    }

    /**
     * A grade is asked of everyone but contract staff and the retired who work in an association.
     */
    @Override
    public boolean requires(FormColumn column, FormRow row) {
      return column.key().equals("grade_code") ? asksForGrade(row) : column.required();
    }

    @Override
    public void check(FormRow row) {
      checkGrade(row);
      checkDates(row);
      checkEthnicity(row);
      String code = row.text("staff_code");
      String before = code == null ? null : persons.notedBefore(row, code);
      if (before != null) {
        row.reject(RuleCode.RW_001, "staff_code", before);
      }
    }

    /** A group in another spelling stays as it is written; only the majority is counted by name. */
    private static void checkEthnicity(FormRow row) {
      String ethnicity = row.text("ethnicity");
      if (ethnicity == null) {
        return;
      }
      if (Words.key(ethnicity).equals(Words.key(EthnicGroups.MAJORITY))) {
        row.set("ethnicity", EthnicGroups.MAJORITY);
      } else if (!EthnicGroups.isKnown(ethnicity)) {
        row.warn(RuleCode.CE_017, "ethnicity", "", EthnicGroups.nearest(ethnicity));
      }
    }

    private static boolean asksForGrade(FormRow row) {
      String category = row.text("category");
      return category != null && !CONTRACTS.contains(category) && !row.flag("retired_working");
    }

    private static void checkGrade(FormRow row) {
      String category = row.text("category");
      if (asksForGrade(row) && row.rawText("grade_code") == null && category != null) {
        row.reject(RuleCode.RW_002, "grade_code", category);
      }
    }

    private void checkDates(FormRow row) {
      LocalDate birth = row.date("birth_date");
      LocalDate joined = row.date("joined_on");
      if (birth != null && joined != null && joined.isBefore(birth.plusYears(WORKING_AGE))) {
        row.warn(RuleCode.RW_004, "joined_on", DateReader.show(birth));
      }
      if (birth != null && birth.isAfter(context.period().lastDay())) {
        row.warn(RuleCode.CE_007, "birth_date", "≤ " + DateReader.show(context.period().lastDay()));
      }
    }
  }
}
