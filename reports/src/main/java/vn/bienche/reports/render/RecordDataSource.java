package vn.bienche.reports.render;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;

/** Feeds prepared records to Jasper, field by field. */
final class RecordDataSource implements JRDataSource {

  private final Iterator<Map<String, Object>> records;
  private Map<String, Object> current = Map.of();

  RecordDataSource(List<Map<String, Object>> records) {
    this.records = records.iterator();
  }

  @Override
  public boolean next() {
    boolean more = records.hasNext();
    if (more) {
      current = records.next();
    }
    return more;
  }

  @Override
  public @Nullable Object getFieldValue(JRField field) {
    return current.get(field.getName());
  }
}
