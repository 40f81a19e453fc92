package vn.bienche.samples.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Dates and attributes of a person; values are those that {@code forms.csv} allows.
 *
 * @param birthDate date of birth
 * @param sex {@code Nam} or {@code Nữ}
 * @param ethnicity such as {@code Kinh}
 * @param religion such as {@code Không}
 * @param education highest degree
 * @param politics political theory
 * @param joinedOn first day in the agency
 * @param partyOn first day in the Party, or null for none
 * @param itLevel computer skills
 * @param foreignLanguage foreign language
 * @param ethnicLanguage whether a certificate of a minority language is held
 * @param stateManagement training in state management
 */
public record Biography(
    LocalDate birthDate,
    String sex,
    String ethnicity,
    String religion,
    String education,
    String politics,
    LocalDate joinedOn,
    @Nullable LocalDate partyOn,
    String itLevel,
    String foreignLanguage,
    boolean ethnicLanguage,
    String stateManagement) {

  Biography withSex(String wanted) {
    return new Biography(
        birthDate,
        wanted,
        ethnicity,
        religion,
        education,
        politics,
        joinedOn,
        partyOn,
        itLevel,
        foreignLanguage,
        ethnicLanguage,
        stateManagement);
  }

  /** The same life begun on another day; entry into agency and Party keep their age. */
  Biography bornOn(LocalDate day) {
    long shift = ChronoUnit.DAYS.between(birthDate, day);
    return new Biography(
        day,
        sex,
        ethnicity,
        religion,
        education,
        politics,
        joinedOn.plusDays(Math.min(0, shift)),
        partyOn == null ? null : partyOn.plusDays(Math.min(0, shift)),
        itLevel,
        foreignLanguage,
        ethnicLanguage,
        stateManagement);
  }
}
