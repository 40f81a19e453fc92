package vn.bienche.warehouse.value;

/**
 * The numbered rules that findings name. Message, expectation, remedy and basis stand in {@code
 * rules.csv}, in Vietnamese and English; a number that is retired is never used again.
 *
 * <p>WB: workbook and sheet. CE: a cell's value. RW: a row. XW: across workbooks and business rules
 * (these never reject).
 */
public enum RuleCode {
  /** The file is empty. */
  WB_001,
  /** The file is no spreadsheet of a kind that is read. */
  WB_002,
  /** The file is damaged or half copied. */
  WB_003,
  /** The file is locked with a password. */
  WB_004,
  /** The file inflates beyond the allowed size. */
  WB_005,
  /** No sheet holds a form that is known. */
  WB_006,
  /** No unit is named in title block, hidden sheet, or file name. */
  WB_007,
  /** No period is named in title block, hidden sheet, or file name. */
  WB_008,
  /** The unit is not in the list of units (DVTC). */
  WB_009,
  /** A required column is missing in the header. */
  WB_010,
  /** The sender may not submit for this unit. */
  WB_011,
  /** Title block and hidden sheet (or file name) disagree; the title block wins. */
  WB_012,
  /** Macros of an .xlsm are ignored. */
  WB_013,
  /** The template is of an older version. */
  WB_014,
  /** The form carries no data row. */
  WB_015,
  /** The roster shrinks beyond the set share and is held until confirmed. */
  WB_016,
  /** A form of the organisation board does not carry the root unit's code. */
  WB_017,
  /** The same header text stands over two columns; the first one is read. */
  WB_018,
  /** Another submission of the same unit, form and period exists and the strategy says error. */
  WB_019,
  /** The text of a .csv is not UTF-8. */
  WB_020,
  /** No unit code stands there; the unit is known by its name. */
  WB_021,
  /** A form stands on a hidden sheet, which is not read. */
  WB_022,
  /** Hidden rows were read. */
  WB_023,
  /** The results of formulas may be old: the workbook is not calculated before it is saved. */
  WB_024,
  /** Hidden columns were read. */
  WB_025,

  /** A required cell is empty. */
  CE_001,
  /** Not a date. */
  CE_002,
  /** A bare year stands where a date is expected. */
  CE_003,
  /** Not a number. */
  CE_004,
  /** Not a number of hours. */
  CE_005,
  /** Not one of the allowed values. */
  CE_006,
  /** Outside the allowed range. */
  CE_007,
  /** A formula's error value. */
  CE_008,
  /** A formula without a cached value. */
  CE_009,
  /** Text in a legacy encoding was converted. */
  CE_010,
  /** Not a flag (x or empty). */
  CE_011,
  /** A code is not in the list of grades. */
  CE_012,
  /** Not a whole number. */
  CE_013,
  /** Date outside the reported period. */
  CE_014,
  /** Not a list of unit codes with shares. */
  CE_015,
  /** The cached value of a formula differs from what the formula gives. */
  CE_016,
  /** The ethnic group is not in the national list. */
  CE_017,

  /** The same person twice in one roster; the second is rejected. */
  RW_001,
  /** The grade is missing although the category asks for one. */
  RW_002,
  /** Total differs from the sum of its rows. */
  RW_003,
  /** Joined before the age of fifteen. */
  RW_004,
  /** An identical line was entered before. */
  RW_005,
  /** Total time differs from quantity times hours each. */
  RW_006,
  /** A key that must be unique in the form stands twice. */
  RW_007,
  /** An arrival from outside names no category. */
  RW_008,
  /** A per-person sheet names another person than the row. */
  RW_009,
  /** Log entry without a product. */
  RW_010,
  /** More than twenty-four hours on one day for one person. */
  RW_011,

  /** A person stands in two units on the same date. */
  XW_001,
  /** Person is in no roster. */
  XW_002,
  /** Position is not in the unit's list of positions. */
  XW_003,
  /** Quota of a unit that is not in the list of units. */
  XW_004,
  /** The name differs from the roster's. */
  XW_005,
  /** Task code is not in the unit's list of tasks. */
  XW_006,
  /** Grade of the roster and the latest decision disagree. */
  XW_007,
  /** A senior grade at district level. */
  XW_008,
  /** The unit of a movement or of "Biên chế tính tại" is unknown. */
  XW_009,
  /** The room is no sub-unit of the unit. */
  XW_010;

  /** The number as clerks see it, such as {@code WB-009}. */
  public String number() {
    return name().replace('_', '-');
  }
}
