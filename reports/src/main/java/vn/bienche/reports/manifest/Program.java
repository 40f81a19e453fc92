package vn.bienche.reports.manifest;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.contract.OutputCatalog;

/** The program that prints, so that another one prints anew. */
public final class Program {

  private static @Nullable String known;

  private Program() {}

  /**
   * A hash of what decides on the look of a document: our own forms, queries and code by their
   * content, libraries by name and size.
   */
  public static synchronized String hash() throws IOException {
    String hash = known;
    if (hash == null) {
      hash = computed();
      known = hash;
    }
    return hash;
  }

  private static String computed() throws IOException {
    Checksum sum = new Checksum();
    for (Class<?> of : List.of(Program.class, OutputCatalog.class)) {
      for (Path file : files(place(of))) {
        sum.add("file", file.getFileName().toString());
        sum.content(file);
      }
    }
    String classPath = System.getProperty("java.class.path", "");
    Stream.of(classPath.split(File.pathSeparator, -1))
        .map(Path::of)
        .filter(Files::isRegularFile)
        .map(library -> library.getFileName() + " " + library.toFile().length())
        .sorted()
        .forEach(library -> sum.add("library", library));
    return sum.hex();
  }

  /** The jar itself, or every file of a folder of classes. */
  private static List<Path> files(Path place) throws IOException {
    try (Stream<Path> below = Files.walk(place)) {
      return below.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Path place(Class<?> type) throws IOException {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("no place of the program's own classes: " + source, e);
    }
  }
}
