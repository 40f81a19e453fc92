package vn.bienche.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.bienche.ingest.submission.RosterChange.Subject;
import vn.bienche.warehouse.value.Period;

class RosterDifferenceTest {

  private static final Period JUNE = Period.ofDay(LocalDate.of(2023, 6, 30));
  private static final Period NOVEMBER = Period.ofDay(LocalDate.of(2023, 11, 15));

  @Test
  void namesWhoIsNewWhoIsGoneAndWhatChanged() {
    RosterDifference difference =
        between(
            List.of(
                person("HG000001", "Nguyễn Thị Ánh Tuyết", "01.003", "VT-01"),
                person("HG000003", "Lê Hoàng Ngữ", "01.003", "VT-03"),
                person("HG000009", "Đặng Văn Ơn", "01.003", "VT-03")),
            List.of(
                person("HG000001", "Nguyễn Thị Ánh Tuyết", "01.002", "VT-01"),
                person("HG000003", "Lê Hoàng Ngữ", "01.003", null),
                person("HG000006", "Võ Quốc Khánh", "01.004", "VT-05")));
    assertThat(difference.gone()).extracting(PersonLine::code).containsExactly("HG000009");
    assertThat(difference.arrived()).extracting(PersonLine::code).containsExactly("HG000006");
    assertThat(difference.changed())
        .extracting(
            c -> c.person().code(),
            RosterChange::subject,
            RosterChange::before,
            RosterChange::after)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("HG000001", Subject.GRADE, "01.003", "01.002"),
            org.assertj.core.api.Assertions.tuple("HG000003", Subject.POSITION, "VT-03", null));
    assertThat(difference.previousCount()).isEqualTo(3);
    assertThat(difference.currentCount()).isEqualTo(3);
  }

  @Test
  void anotherSpellingOfTheNameIsTheSamePerson() {
    RosterDifference difference =
        between(
            List.of(person("HG1", "Lê Hoàng Ngữ", "01.003", null)),
            List.of(person("HG1", "Lê Hoàng Ngử", "01.003", null)));
    assertThat(difference.isEmpty()).isTrue();
  }

  @Test
  void theOrderOfLinesIsNoChange() {
    PersonLine a = person("HG1", "An", "01.003", null);
    PersonLine b = person("HG2", "Bình", "01.002", "VT-1");
    assertThat(between(List.of(a, b), List.of(b, a)).isEmpty()).isTrue();
  }

  @Test
  void ofACodeThatStandsTwiceTheFirstLineCounts() {
    PersonLine first = person("HG1", "An", "01.003", null);
    PersonLine second = person("HG1", "Ân", "01.002", null);
    RosterDifference difference = between(List.of(first), List.of(first, second));
    assertThat(difference.isEmpty()).isTrue();
    assertThat(difference.currentCount()).isEqualTo(1);
  }

  @Test
  void anEmptyEarlierRosterMakesAllNew() {
    RosterDifference difference = between(List.of(), List.of(person("HG1", "An", null, null)));
    assertThat(difference.arrived()).hasSize(1);
    assertThat(difference.gone()).isEmpty();
  }

  private static PersonLine person(
      String code, String name, @Nullable String grade, @Nullable String position) {
    return new PersonLine(code, name, grade, position);
  }

  private static RosterDifference between(List<PersonLine> before, List<PersonLine> now) {
    return RosterDifference.between("HG-I-1", JUNE, before, NOVEMBER, now);
  }
}
