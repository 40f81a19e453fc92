package vn.bienche.reports.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bienche.reports.ReportFault;

class LayoutProfileTest {

  @ParameterizedTest
  @CsvSource({
    "2024-04-10,PARTY,party-2018",
    "2018-04-03,PARTY,party-2018",
    "2026-01-11,PARTY,party-2018",
    "2026-01-12,PARTY,party-2026",
    "2010-01-01,PARTY,party-2018",
    "2024-04-10,STATE,state-2020"
  })
  void isChosenByDateAndIssuer(LocalDate date, Issuer issuer, String id) {
    assertThat(LayoutProfiles.on(date, issuer).id()).isEqualTo(id);
  }

  @Test
  void coversEveryDayOfPartyDocumentsWithoutOverlap() {
    LayoutProfile earlier = LayoutProfiles.byId("party-2018");
    LayoutProfile later = LayoutProfiles.byId("party-2026");

    assertThat(earlier.validTo()).isEqualTo(later.validFrom().minusDays(1));
    assertThat(later.validTo()).isNull();
  }

  @Test
  void numbersAppendicesOfTheStateInRoman() {
    assertThat(LayoutProfiles.byId("state-2020").appendixNumerals())
        .isEqualTo(LayoutProfile.Numerals.ROMAN);
  }

  @Test
  void refusesAValueOutsideItsBounds() {
    assertThatThrownBy(() -> new Bound(13, 14, 15)).hasMessageContaining("15");
  }

  @Test
  void anUnknownProfileIsAnsweredWithTheKnownOnes() {
    assertThatThrownBy(() -> LayoutProfiles.byId("dang-1999"))
        .isInstanceOf(ReportFault.class)
        .hasMessageContaining("party-2018, party-2026, state-2020");
  }
}
