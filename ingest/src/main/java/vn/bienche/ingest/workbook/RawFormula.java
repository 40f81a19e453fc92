package vn.bienche.ingest.workbook;

/**
 * The formula of a cell.
 *
 * @param column index of the cell from 0
 * @param text without the equals sign; of a formula that cells share, the text of the first of them
 * @param down rows from the cell where the text stands to this one
 * @param right columns from the cell where the text stands to this one
 */
public record RawFormula(int column, String text, int down, int right) {}
