package vn.bienche.samples.data;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * Posts assigned to a unit for a year.
 *
 * @param unit unit code
 * @param year the year
 * @param officials cadres and civil servants
 * @param publicEmployees public employees
 * @param contracts contract posts, where the decision names them
 * @param decisionNo number of the decision
 * @param decisionOn its date
 */
public record Quota(
    String unit,
    int year,
    int officials,
    int publicEmployees,
    OptionalInt contracts,
    String decisionNo,
    LocalDate decisionOn) {

  Quota movedTo(String otherUnit) {
    return new Quota(
        otherUnit, year, officials, publicEmployees, contracts, decisionNo, decisionOn);
  }
}
