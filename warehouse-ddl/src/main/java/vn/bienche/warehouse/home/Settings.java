package vn.bienche.warehouse.home;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Settings by name. What stands on the command line wins over the environment ({@code BIENCHE_DB}
 * for {@code db}), which wins over {@code bienche.properties} in the home.
 */
public final class Settings {

  private final Map<String, String> commandLine;
  private final Map<String, String> environment;
  private final Properties file;

  private Settings(
      Map<String, String> commandLine, Map<String, String> environment, Properties file) {
    this.commandLine = Map.copyOf(commandLine);
    this.environment = environment;
    this.file = file;
  }

  /**
   * @throws EnvironmentFault when the settings file is there but cannot be read
   */
  public static Settings of(
      Home home, Map<String, String> commandLine, Map<String, String> environment) {
    Properties file = new Properties();
    if (Files.exists(home.settings())) {
      try (Reader reader = Files.newBufferedReader(home.settings())) {
        file.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        throw new EnvironmentFault(
            EnvironmentFault.Kind.HOME_NOT_WRITABLE, home.settings().toString(), e);
      }
    }
    return new Settings(commandLine, environment, file);
  }

  public Optional<String> text(String name) {
    String value = commandLine.get(name);
    if (value == null) {
      value =
          environment.get(
              "BIENCHE_" + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
    }
    if (value == null) {
      value = file.getProperty(name);
    }
    return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
  }

  public String text(String name, String otherwise) {
    return text(name).orElse(otherwise);
  }

  /** A whole number; a text that is none counts as not set. */
  public int number(String name, int otherwise) {
    return text(name).filter(v -> v.matches("-?\\d{1,9}")).map(Integer::parseInt).orElse(otherwise);
  }
}
