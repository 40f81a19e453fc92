package vn.bienche.transform.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lists a folder of this module's resources, in a jar as well as in a folder of classes. */
final class ResourceFolder {

  private static final String BASE = "/vn/bienche/transform/";

  private ResourceFolder() {}

  /** Text of each file in the folder, by file name. */
  static Map<String, String> texts(String folder) {
    URL url = ResourceFolder.class.getResource(BASE + folder);
    if (url == null) {
      throw new IllegalStateException("resource folder is not on the class path: " + BASE + folder);
    }
    try {
      URI uri = url.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return read(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(Path.of(jarFile(uri)))) {
        return read(jar.getPath(BASE + folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("resource folder cannot be read: " + url, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("resource folder has no address: " + url, e);
    }
  }

  private static URI jarFile(URI uri) {
    String text = uri.getRawSchemeSpecificPart();
    return URI.create(text.substring(0, text.indexOf("!/")));
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        if (List.of("sql", "yml").contains(name.substring(name.lastIndexOf('.') + 1))) {
          texts.put(name, Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    }
    return texts;
  }
}
