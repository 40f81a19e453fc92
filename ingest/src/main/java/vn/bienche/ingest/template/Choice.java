package vn.bienche.ingest.template;

/**
 * One value that a clerk may pick in a column of codes.
 *
 * @param code what goes into the cell
 * @param label what it means, shown on the sheet of instructions
 */
public record Choice(String code, String label) {}
