package vn.bienche.ingest.returned;

import org.jspecify.annotations.Nullable;

/**
 * One line of a roster, as far as two rosters are compared.
 *
 * @param staffCode the code that follows the person through units and years
 * @param fullName as written in the roster
 * @param gradeCode null when the roster gives none
 * @param positionCode code of the job position, null when the roster gives none
 * @param title office or title
 */
public record RosterPerson(
    String staffCode,
    String fullName,
    @Nullable String gradeCode,
    @Nullable String positionCode,
    @Nullable String title) {}
