package vn.bienche.reports.explain;

import java.util.Locale;

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
  PARTS;

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
    return this == PRESENCE || this == SERVED || this == SERVED_LAST || this == HOURS;
  }

  boolean isMonthly() {
    return this == SERVED || this == SERVED_LAST || this == HOURS;
  }

  boolean isQuota() {
    return this == QUOTA || this == QUOTA_BASE || this == QUOTA_TARGET;
  }
}
