package vn.bienche.reports.table;

/**
 * A paragraph of running text.
 *
 * @param text the words
 * @param bold whether it is a heading
 */
public record Paragraph(String text, boolean bold) {}
