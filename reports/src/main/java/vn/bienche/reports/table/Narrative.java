package vn.bienche.reports.table;

import java.util.List;
import vn.bienche.reports.query.Row;

/** Puts the figures of a report into running text. */
@FunctionalInterface
public interface Narrative {

  List<Paragraph> write(List<Row> rows);
}
