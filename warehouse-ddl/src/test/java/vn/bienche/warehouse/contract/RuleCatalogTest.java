package vn.bienche.warehouse.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bienche.warehouse.value.Language;
import vn.bienche.warehouse.value.RuleCode;

class RuleCatalogTest {

  @ParameterizedTest
  @EnumSource(RuleCode.class)
  void everyRuleHasItsTextsInBothLanguages(RuleCode code) {
    Rule rule = RuleCatalog.of(code);
    assertThat(rule.basis()).as("basis").isNotBlank();
    for (Language language : Language.values()) {
      RuleText text = rule.text(language);
      assertThat(List.of(text.problem().text(), text.expected().text(), text.remedy().text()))
          .as("texts of %s in %s", code, language)
          .allSatisfy(t -> assertThat(t).isNotBlank().doesNotEndWith("."));
    }
  }

  @ParameterizedTest
  @EnumSource(RuleCode.class)
  void theLanguagesNameTheSamePlacesAndNoneThatIsNotDeclared(RuleCode code) {
    Rule rule = RuleCatalog.of(code);
    assertThat(rule.vietnamese().argumentPlaces()).isEqualTo(rule.english().argumentPlaces());
    assertThat(rule.vietnamese().argumentPlaces())
        .allMatch(place -> place < rule.arguments().size());
    assertThat(rule.vietnamese().problem().text().contains("{value}"))
        .isEqualTo(rule.english().problem().text().contains("{value}"));
  }

  @ParameterizedTest
  @EnumSource(RuleCode.class)
  void everyDeclaredArgumentIsUsedUnlessItKeepsAPlaceFree(RuleCode code) {
    Rule rule = RuleCatalog.of(code);
    List<Integer> used =
        IntStream.range(0, rule.arguments().size())
            .filter(
                i ->
                    !rule.arguments().get(i).equals("(empty)")
                        && !rule.arguments().get(i).equals("header"))
            .boxed()
            .toList();
    assertThat(rule.vietnamese().argumentPlaces()).containsAll(used);
  }

  @Test
  void noRetiredNumberIsUsedAgain() {
    List<String> names = Arrays.stream(RuleCode.values()).map(Enum::name).toList();
    assertThat(RuleCatalog.retired()).doesNotContainAnyElementsOf(names);
  }

  @Test
  void aNumberThatIsMissingInTheRowOfNumbersIsRetired() {
    Map<String, Integer> highest = new TreeMap<>();
    for (RuleCode code : RuleCode.values()) {
      highest.merge(
          code.name().substring(0, 3), Integer.parseInt(code.name().substring(3)), Math::max);
    }
    List<String> known = new ArrayList<>(RuleCatalog.retired());
    Arrays.stream(RuleCode.values()).map(Enum::name).forEach(known::add);
    List<String> wanted =
        highest.entrySet().stream()
            .flatMap(
                family ->
                    IntStream.rangeClosed(1, family.getValue())
                        .mapToObj(i -> String.format("%s%03d", family.getKey(), i)))
            .collect(Collectors.toList());
    assertThat(known).containsAll(wanted);
  }
}
