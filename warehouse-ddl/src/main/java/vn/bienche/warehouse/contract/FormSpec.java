package vn.bienche.warehouse.contract;

import java.util.List;
import java.util.Optional;
import vn.bienche.warehouse.value.FormCode;

/** A form with its columns in printed order. */
public record FormSpec(FormCode form, List<FormColumn> columns) {

  public FormSpec {
    columns = List.copyOf(columns);
  }

  public Optional<FormColumn> column(String key) {
    return columns.stream().filter(c -> c.key().equals(key)).findFirst();
  }
}
