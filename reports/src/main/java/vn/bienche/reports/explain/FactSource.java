package vn.bienche.reports.explain;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Queries that list facts of a line; each stands in a file of its name. */
enum FactSource {
  /** Persons counted in the line on the day. */
  PRESENCE,
  /** Persons who serve in the line on the last day of each month of the period. */
  SERVED,
  /** Only in the period's last month. */
  SERVED_LAST,
  /** Logged time of those persons, month by month. */
  HOURS,
  /** The position list in force. */
  PLAN,
  /** Quotas of the year. */
  QUOTA,
  /** Quotas of the base year of the roadmap. */
  QUOTA_BASE,
  /** Quotas of the target year of the roadmap. */
  QUOTA_TARGET,
  /** Agencies of a group. */
  ROSTERS,
  /** Parts of a district. */
  PARTS,
  /** Ratings that units sent, of the year. */
  RATINGS,
  /** Yearly tasks of a unit. */
  TASKS,
  /** Who joins or leaves the line in the period. */
  CHANGES,
  /** Working days of the period's months. */
  CALENDAR,
  /** Units with more hours per person and day, and the unit itself. */
  RANKS,
  /** Attributes of the persons of the headcount on the day. */
  TRAITS,
  /** Persons of the day in the organisation of today. */
  RESTATED;

  /** Facts that are told by a code of person, position, unit, or by a day. */
  private static final Set<FactSource> PERSONS =
      EnumSet.of(PRESENCE, SERVED, SERVED_LAST, HOURS, RATINGS, TASKS, CHANGES, TRAITS, RESTATED);

  private static final Set<FactSource> MONTHLY = EnumSet.of(SERVED, SERVED_LAST, HOURS, CALENDAR);

  String path() {
    String file =
        switch (this) {
          case SERVED_LAST -> "served";
          case QUOTA_BASE, QUOTA_TARGET -> "quota";
          default -> name().toLowerCase(Locale.ROOT);
        };
    return "/vn/bienche/reports/explain/" + file + ".sql";
  }

  boolean isOfPersons() {
    return PERSONS.contains(this);
  }

  boolean isMonthly() {
    return MONTHLY.contains(this);
  }

  /** Column that tells a fact which is not a person. */
  String keyColumn() {
    return switch (this) {
      case PLAN -> "position_code";
      case CALENDAR -> "day";
      default -> "unit_code";
    };
  }

  boolean isQuota() {
    return this == QUOTA || this == QUOTA_BASE || this == QUOTA_TARGET;
  }
}
