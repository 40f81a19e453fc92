package vn.bienche.reports.table;

/**
 * One column of the CSV and JSON files.
 *
 * @param key column of the query and name in the file
 * @param type code, text, int, decimal2, enum, period, date or bool
 * @param meaning for the data dictionary
 */
public record DataColumn(String key, String type, String meaning) {}
