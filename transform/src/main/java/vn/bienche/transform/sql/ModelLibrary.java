package vn.bienche.transform.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bienche.warehouse.value.Sha256;

/** All models that stand in the resource folder; nothing else lists them. */
public final class ModelLibrary {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private final Map<String, SqlModel> models;
  private final String hash;

  private ModelLibrary(Map<String, SqlModel> models, String hash) {
    this.models = models;
    this.hash = hash;
  }

  /**
   * Reads every model.
   *
   * @throws ModelFault when one has no header or two have the same name
   */
  public static ModelLibrary load() {
    Map<String, SqlModel> models = new LinkedHashMap<>();
    StringBuilder all = new StringBuilder();
    for (Layer layer : Layer.values()) {
      Map<String, String> files = ResourceFolder.texts("sql/" + layer.folder());
      List<String> names = new ArrayList<>(files.keySet());
      names.sort(Comparator.naturalOrder());
      for (String file : names) {
        all.append(file).append('\n').append(files.get(file)).append('\n');
        if (file.endsWith(".sql")) {
          SqlModel model = model(layer, file.substring(0, file.length() - ".sql".length()), files);
          if (models.put(model.name(), model) != null) {
            throw new ModelFault(model.name(), "stands in two layers");
          }
        } else if (!files.containsKey(file.replace(".yml", ".sql"))) {
          throw new ModelFault(file, "no .sql stands beside it");
        }
      }
    }
    return new ModelLibrary(models, Sha256.of(all.toString()));
  }

  private static SqlModel model(Layer layer, String name, Map<String, String> files) {
    String sql = files.getOrDefault(name + ".sql", "");
    String yaml = files.get(name + ".yml");
    ModelSpec spec = yaml == null ? ModelSpec.NONE : spec(name, yaml);
    return new SqlModel(name, layer, sql, ModelHeader.parse(name, sql), spec);
  }

  private static ModelSpec spec(String name, String yaml) {
    try {
      return YAML.readValue(yaml, ModelSpec.class);
    } catch (JsonProcessingException e) {
      throw new ModelFault(name, "its .yml cannot be read", e);
    }
  }

  public List<SqlModel> models() {
    return List.copyOf(models.values());
  }

  /** The model of this name. */
  public SqlModel model(String name) {
    SqlModel model = models.get(name);
    if (model == null) {
      throw new ModelFault(name, "is not in the library");
    }
    return model;
  }

  /** Changes when any model or check changes. */
  public String hash() {
    return hash;
  }
}
