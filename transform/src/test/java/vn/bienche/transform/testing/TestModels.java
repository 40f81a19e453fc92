package vn.bienche.transform.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.bienche.transform.plan.ModelPlan;
import vn.bienche.transform.source.Sources;
import vn.bienche.transform.sql.ModelLibrary;
import vn.bienche.transform.sql.SqlModel;

/** Parts of the library of models. */
public final class TestModels {

  private TestModels() {}

  /** These models and whatever they read, in an order in which they can run. */
  public static List<SqlModel> neededFor(Set<String> models) {
    ModelLibrary library = ModelLibrary.load();
    Map<String, SqlModel> byName = new HashMap<>();
    library.models().forEach(m -> byName.put(m.name(), m));
    Set<String> wanted = new TreeSet<>();
    models.forEach(m -> want(m, byName, wanted));
    return ModelPlan.of(library.models(), Sources.names()).ordered().stream()
        .filter(m -> wanted.contains(m.name()))
        .toList();
  }

  private static void want(String name, Map<String, SqlModel> byName, Set<String> wanted) {
    SqlModel model = byName.get(name);
    if (model != null && wanted.add(name)) {
      model.reads().forEach(input -> want(input, byName, wanted));
    }
  }
}
