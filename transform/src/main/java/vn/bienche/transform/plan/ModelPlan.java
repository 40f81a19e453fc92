package vn.bienche.transform.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.bienche.transform.sql.ModelFault;
import vn.bienche.transform.sql.SqlModel;
import vn.bienche.warehouse.value.Sha256;

/**
 * Models in an order in which every input comes before what reads it.
 *
 * @param ordered the models
 */
public record ModelPlan(List<SqlModel> ordered) {

  public ModelPlan {
    ordered = List.copyOf(ordered);
  }

  /**
   * Orders the models.
   *
   * @param sources names that models may read though no model makes them
   * @throws ModelFault when an input is unknown or models depend on one another in a circle
   */
  public static ModelPlan of(Collection<SqlModel> models, Set<String> sources) {
    Map<String, SqlModel> byName = new LinkedHashMap<>();
    models.forEach(m -> byName.put(m.name(), m));
    List<SqlModel> ordered = new ArrayList<>();
    Set<String> done = new LinkedHashSet<>(sources);
    for (SqlModel model : models) {
      visit(model, byName, done, new LinkedHashSet<>(), ordered);
    }
    return new ModelPlan(ordered);
  }

  private static void visit(
      SqlModel model,
      Map<String, SqlModel> byName,
      Set<String> done,
      Set<String> path,
      List<SqlModel> ordered) {
    if (done.contains(model.name())) {
      return;
    }
    if (!path.add(model.name())) {
      throw new ModelFault(model.name(), "depends on itself: " + String.join(" → ", path));
    }
    for (String input : new TreeSet<>(model.reads())) {
      SqlModel before = byName.get(input);
      if (before != null) {
        visit(before, byName, done, path, ordered);
      } else if (!done.contains(input)) {
        throw new ModelFault(model.name(), "reads " + input + ", which nobody makes");
      }
    }
    path.remove(model.name());
    done.add(model.name());
    ordered.add(model);
  }

  /** Changes when any model changes, and with nothing else: the order is not part of it. */
  public String hash() {
    return Sha256.of(
        ordered.stream()
            .map(m -> String.join("\n", m.name(), m.sql(), String.valueOf(m.spec().slices())))
            .sorted()
            .collect(Collectors.joining("\n")));
  }

  /** How many models read each model or source. */
  public Map<String, Integer> readers() {
    Map<String, Integer> readers = new LinkedHashMap<>();
    ordered.forEach(m -> m.reads().forEach(i -> readers.merge(i, 1, Integer::sum)));
    return readers;
  }
}
