package vn.bienche.ingest.submission;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.cell.DateReader;
import vn.bienche.ingest.cell.KnownGrades;
import vn.bienche.ingest.text.Words;
import vn.bienche.warehouse.contract.FormCatalog;
import vn.bienche.warehouse.contract.NearestValue;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.GradeLevel;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;
import vn.bienche.warehouse.value.SourceRef;

/**
 * Rules across workbooks and of business. They never reject: a row that breaks one is loaded and
 * counts, and the warning is no longer given once the other workbook has come.
 */
final class CrossRules {

  private static final String DISTRICT = "Huyện ủy";
  private static final int MOST_SUGGESTIONS = 20;

  private final Registry registry;
  private final UnitTree units;
  private final UnitNames names;
  private final KnownGrades grades;
  private final CheckedSubmission submission;
  private final SourceRef workbook;
  private final List<Finding> findings = new ArrayList<>();
  private final BitSet warned;
  private int suggestions;

  /**
   * @param names of the same units: made once for all submissions, since it takes as long as a
   *     small workbook
   */
  CrossRules(
      Registry registry,
      UnitTree units,
      UnitNames names,
      KnownGrades grades,
      CheckedSubmission submission) {
    this.registry = registry;
    this.units = units;
    this.names = names;
    this.grades = grades;
    this.submission = submission;
    this.workbook = submission.workbook();
    this.warned = submission.evidence().warned();
  }

  List<Finding> findings() {
    return findings;
  }

  /** Loaded rows that carry a warning, of their own or of these rules. */
  int warned() {
    return warned.cardinality();
  }

  CrossRules check() {
    switch (submission.form()) {
      case DSCB -> roster();
      case NGACH, XLCL, BDNS, B1, NKCV -> personForm();
      case KNL ->
          unknown(
              "position_code",
              RuleCode.XW_003,
              registry.positions(submission.unit()),
              submission.unit());
      case GBC -> unknown("unit_code", RuleCode.XW_004, units.codes(), "");
      case B22, B3, DVTC, LICH -> {}
    }
    return this;
  }

  private void roster() {
    unknown(
        "position_code", RuleCode.XW_003, registry.positions(submission.unit()), submission.unit());
    each("paid_by", value -> !names.isUnit(value), RuleCode.XW_009, value -> unitArguments(value));
    each(
        "room",
        value -> !names.isBelow(value, submission.unit()),
        RuleCode.XW_010,
        value ->
            List.of(
                submission.unit(),
                NearestValue.of(value, names.below(submission.unit())).orElse("")));
    for (PersonLine person : submission.evidence().persons()) {
      Mention mention = submission.evidence().mentions("staff_code").get(person.code());
      if (mention != null) {
        person(person, mention);
      }
    }
  }

  private void person(PersonLine person, Mention mention) {
    registry
        .otherUnit(person.code(), submission.unit(), submission.period())
        .ifPresent(
            other ->
                add(
                    RuleCode.XW_001,
                    "staff_code",
                    person.code(),
                    mention,
                    List.of(other, DateReader.show(submission.period().lastDay()))));
    String grade = person.grade();
    if (grade == null) {
      return;
    }
    Optional<GradeDecision> latest = registry.grade(person.code(), submission.period().lastDay());
    latest
        .filter(d -> !d.grade().equals(grade))
        .ifPresent(
            d ->
                add(
                    RuleCode.XW_007,
                    "grade_code",
                    grade,
                    mention,
                    List.of(d.grade(), DateReader.show(d.effectiveOn()))));
    boolean senior = grades.level(grade).filter(l -> l == GradeLevel.CVCC).isPresent();
    if (senior && units.isBelowKind(submission.unit(), DISTRICT)) {
      add(RuleCode.XW_008, "grade_code", grade, mention, List.of(GradeLevel.CVCC.vietnameseName()));
    }
  }

  private void personForm() {
    each(
        "staff_code",
        code -> !registry.knowsPerson(code),
        RuleCode.XW_002,
        code -> List.of("", nearest(code, registry.staffCodes())));
    submission.evidence().mentions("staff_code").forEach(this::name);
    if (submission.form() == FormCode.NKCV) {
      unknown("task_code", RuleCode.XW_006, registry.tasks(submission.unit()), submission.unit());
    } else if (submission.form() == FormCode.B1) {
      unknown(
          "position_code",
          RuleCode.XW_003,
          registry.positions(submission.unit()),
          submission.unit());
    } else if (submission.form() == FormCode.BDNS) {
      each(
          "from_unit",
          value -> !names.isUnit(value),
          RuleCode.XW_009,
          value -> unitArguments(value));
      each(
          "to_unit", value -> !names.isUnit(value), RuleCode.XW_009, value -> unitArguments(value));
    }
  }

  private void name(String code, Mention mention) {
    String here = submission.evidence().name(code);
    String roster = registry.name(code);
    if (here != null && roster != null && !Words.key(here).equals(Words.key(roster))) {
      add(RuleCode.XW_005, "full_name", here, mention, List.of(roster));
    }
  }

  private List<String> unitArguments(String value) {
    return List.of("", nearest(value, units.codes()));
  }

  private void unknown(String key, RuleCode rule, Collection<String> known, String detail) {
    each(
        key,
        value -> !known.contains(value),
        rule,
        value -> List.of(detail, nearest(value, known)));
  }

  private void each(
      String key,
      Predicate<String> broken,
      RuleCode rule,
      Function<String, List<String>> arguments) {
    for (Map.Entry<String, Mention> entry : submission.evidence().mentions(key).entrySet()) {
      if (broken.test(entry.getKey())) {
        add(rule, key, entry.getKey(), entry.getValue(), arguments.apply(entry.getKey()));
      }
    }
  }

  /**
   * Looking for a neighbour among thousands of codes is dear; a list that is missing as a whole
   * needs none.
   */
  private String nearest(String value, Collection<String> known) {
    return suggestions++ < MOST_SUGGESTIONS ? NearestValue.of(value, known).orElse("") : "";
  }

  private void add(RuleCode rule, String key, String value, Mention mention, List<String> details) {
    List<String> arguments = new ArrayList<>();
    arguments.add(FormCatalog.of(submission.form()).column(key).orElseThrow().header());
    arguments.addAll(details);
    for (Mention.Place place : mention.places()) {
      String cell = letters(place.sheet(), key) + place.row();
      SourceRef source = new SourceRef(workbook.workbook(), workbook.sha256(), place.sheet(), cell);
      findings.add(new Finding(rule, Severity.WARNING, source, key, value, arguments));
    }
    for (int ordinal : mention.ordinals()) {
      warned.set(ordinal);
    }
  }

  private String letters(String sheet, String key) {
    @Nullable String letters = null;
    for (SheetHeader header : submission.sheets()) {
      letters = header.sheet().equals(sheet) ? header.columns().get(key) : letters;
    }
    return letters == null ? "" : letters;
  }
}
