package vn.bienche.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.bienche.warehouse.home.Home;
import vn.bienche.warehouse.home.Settings;

/**
 * Options that every command takes; each may also stand in the environment or in the home's
 * settings file.
 */
final class CommonOptions {

  @Option(names = "--home", paramLabel = "DIR", descriptionKey = "option.home")
  @Nullable Path home;

  @Option(names = "--db", paramLabel = "URL", descriptionKey = "option.db")
  @Nullable String db;

  @Option(names = "--lake", paramLabel = "URI", descriptionKey = "option.lake")
  @Nullable String lake;

  @Option(names = "--master", paramLabel = "URL", descriptionKey = "option.master")
  @Nullable String master;

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "option.lang")
  @Nullable String lang;

  @Option(names = "--quiet", descriptionKey = "option.quiet")
  boolean quiet;

  @Option(names = "--json", descriptionKey = "option.json")
  boolean json;

  @Option(names = "--verbose", descriptionKey = "option.verbose")
  boolean verbose;

  Home home() {
    if (home != null) {
      return new Home(home);
    }
    String fromEnvironment = System.getenv("BIENCHE_HOME");
    return new Home(Path.of(fromEnvironment == null ? "bienche-home" : fromEnvironment));
  }

  Settings settings() {
    Map<String, String> given = new HashMap<>();
    put(given, "db", db);
    put(given, "lake", lake);
    put(given, "master", master);
    put(given, "lang", lang);
    return Settings.of(home(), given, System.getenv());
  }

  private static void put(Map<String, String> given, String name, @Nullable String value) {
    if (value != null) {
      given.put(name, value);
    }
  }
}
