package vn.bienche.ingest.returned;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a returned workbook stands: under the same path as in the inbox. Names within a bundle are
 * whatever its maker wrote, so that no part of them may lead out of the folder or be refused by a
 * file system.
 */
public final class ReturnedPath {

  private static final Pattern REFUSED = Pattern.compile("[\\p{Cntrl}<>:\"|?*]");
  private static final Pattern SEPARATORS = Pattern.compile("[/\\\\]+");
  private static final int LONGEST_NAME = 120;

  private ReturnedPath() {}

  /**
   * The file below the folder.
   *
   * @param path of a workbook below the inbox, as {@code WorkbookResult.path()} gives it
   */
  public static Path below(Path folder, String path) {
    List<String> names = new ArrayList<>();
    for (String part : SEPARATORS.split(path)) {
      String name = REFUSED.matcher(part).replaceAll("_").strip();
      boolean leadsNowhere = name.isEmpty() || name.chars().allMatch(c -> c == '.');
      if (!leadsNowhere) {
        names.add(shortened(name));
      }
    }
    return folder.resolve(names.isEmpty() ? "_" : String.join("/", names));
  }

  /** Keeps the ending of a name that is too long for a file system. */
  private static String shortened(String name) {
    if (name.length() <= LONGEST_NAME) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot >= 0 && name.length() - dot <= 5 ? name.substring(dot) : "";
    return name.substring(0, LONGEST_NAME - ending.length()) + ending;
  }
}
