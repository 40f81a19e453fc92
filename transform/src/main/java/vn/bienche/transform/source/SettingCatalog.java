package vn.bienche.transform.source;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The settings that models read, from {@code settings.yml}: name, SQL type, default, meaning. */
public final class SettingCatalog {

  private static final Map<String, Setting> SETTINGS = load();

  private SettingCatalog() {}

  /**
   * One setting.
   *
   * @param type SQL type
   * @param otherwise the default, as text that casts to the type
   * @param meaning what it decides, with its unit
   */
  public record Setting(String type, String otherwise, String meaning) {}

  public static Map<String, Setting> all() {
    return SETTINGS;
  }

  private static Map<String, Setting> load() {
    try (InputStream in =
        SettingCatalog.class.getResourceAsStream("/vn/bienche/transform/settings.yml")) {
      if (in == null) {
        throw new IllegalStateException("settings.yml is not on the class path");
      }
      TypeReference<LinkedHashMap<String, Setting>> type = new TypeReference<>() {};
      return new ObjectMapper(new YAMLFactory()).readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException("settings.yml cannot be read", e);
    }
  }
}
