package vn.bienche.ingest.cell;

import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.warehouse.contract.NearestValue;
import vn.bienche.warehouse.value.RuleCode;

/** Identifiers. Grade codes are looked up in the list of grades. */
final class CodeReader implements CellReader {

  private static final int MOST_SUGGESTED_LENGTH = 20;

  private final boolean grade;

  CodeReader(boolean grade) {
    this.grade = grade;
  }

  @Override
  public Parsed<Object> read(RawCell cell, ReadingContext context) {
    String code = Codes.normal(cell.text());
    return grade ? grade(code, context.grades()) : Parsed.of(code);
  }

  private static Parsed<Object> grade(String code, KnownGrades grades) {
    return grades
        .find(code)
        .map(known -> Parsed.<Object>of(known))
        .orElseGet(() -> Parsed.bad(new Problem(RuleCode.CE_012, "", nearest(code, grades))));
  }

  private static String nearest(String code, KnownGrades grades) {
    return code.length() > MOST_SUGGESTED_LENGTH
        ? ""
        : NearestValue.of(code, grades.codes()).orElse("");
  }
}
