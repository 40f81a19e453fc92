package vn.bienche.warehouse.contract;

/**
 * One column of an output, as {@code outputs.csv} gives it.
 *
 * @param report id such as R01
 * @param order position from 1
 * @param key name in CSV and JSON
 * @param header text as printed
 * @param type code, text, int, decimal2, enum, period or bool
 * @param meaning the contract's own words
 */
public record OutputColumn(
    String report, int order, String key, String header, String type, String meaning) {}
