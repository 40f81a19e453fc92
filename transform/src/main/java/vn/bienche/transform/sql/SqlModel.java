package vn.bienche.transform.sql;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * One table or view: a query, its header and its checks.
 *
 * @param name of the file, the view, and the table below the layer's folder
 * @param layer decides how it is kept
 * @param sql the query with its header
 * @param header grain, key, inputs, units
 * @param spec checks and publication
 */
public record SqlModel(String name, Layer layer, String sql, ModelHeader header, ModelSpec spec) {

  /** Name of the table in the lake, such as {@code star/dim_unit}. */
  public String lakeTable() {
    return layer.folder() + "/" + name;
  }

  /** Models and sources that must be there before this model runs. */
  public Set<String> reads() {
    Set<String> names = new LinkedHashSet<>(header.inputs());
    Slices slices = spec.slices();
    if (slices != null) {
      names.addAll(slices.reads());
    }
    return names;
  }

  /** View of the rows that the checks look at: of a table in slices those that this build wrote. */
  public String checkedView() {
    return spec.slices() == null ? name : name + "_written";
  }
}
