package vn.bienche.warehouse.value;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a clerk has to know about what was sent. Findings are values: they are collected,
 * stored, coloured and returned, never thrown.
 *
 * @param rule the numbered rule
 * @param severity of this finding; the same rule may be an error in a required column and a warning
 *     in an optional one
 * @param source workbook, sheet and cell
 * @param column key of the form's column, or null when no single column is meant
 * @param rawValue the text found in the cell, or null
 * @param arguments fill the places {@code {0}}, {@code {1}} … of the rule's message
 */
public record Finding(
    RuleCode rule,
    Severity severity,
    SourceRef source,
    @Nullable String column,
    @Nullable String rawValue,
    List<String> arguments)
    implements Serializable {

  public Finding {
    arguments = List.copyOf(arguments);
  }
}
