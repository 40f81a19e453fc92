package vn.bienche.reports.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document before any file format.
 *
 * @param id such as R01
 * @param appendix the appendix's line, such as "Phụ lục 2.7"; null where the document is none
 * @param title lines of the title
 * @param subtitle as-of or period line; null for none
 * @param body running text before the tables
 * @param tables its tables in order
 * @param notes printed under the last table
 * @param identification the last line: date or period, run and data version
 */
public record Document(
    String id,
    @Nullable String appendix,
    List<String> title,
    @Nullable String subtitle,
    List<Paragraph> body,
    List<Table> tables,
    List<String> notes,
    String identification) {

  public Document {
    title = List.copyOf(title);
    body = List.copyOf(body);
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
  }

  /** The same document with another appendix line. */
  public Document withAppendix(String line) {
    return new Document(id, line, title, subtitle, body, tables, notes, identification);
  }
}
