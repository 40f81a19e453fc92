package vn.bienche.warehouse.database;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Regular expressions that find a person's names in texts: whole names in any case and spacing,
 * with composed or decomposed letters. {@code Lê Văn An} is not found in {@code Lê Văn Anh}.
 */
public final class NamePattern {

  private static final Pattern SPECIAL = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ]");

  private NamePattern() {}

  /** For Java and Spark; matches nothing where there is no name. */
  public static String java(List<String> names) {
    return around(names, "(?iu)(?<![\\p{L}\\p{M}])", "(?![\\p{L}\\p{M}])");
  }

  /** For PostgreSQL's {@code ~*}. */
  public static String postgres(List<String> names) {
    return around(names, "(?<![[:alpha:]])", "(?![[:alpha:]])");
  }

  /** For Java: the staff code where it stands alone. */
  public static String code(String staffCode) {
    return "(?<![\\p{L}\\p{N}_-])" + escaped(staffCode) + "(?![\\p{L}\\p{N}_-])";
  }

  private static String around(List<String> names, String before, String after) {
    Function<String, String> words =
        name ->
            Arrays.stream(name.strip().split("\\s+", -1))
                .map(NamePattern::escaped)
                .collect(Collectors.joining("\\s+"));
    String any =
        names.stream()
            .filter(name -> !name.isBlank())
            .flatMap(
                name ->
                    Stream.of(Normalizer.Form.NFC, Normalizer.Form.NFD)
                        .map(form -> Normalizer.normalize(name, form)))
            .map(words)
            .distinct()
            .collect(Collectors.joining("|"));
    return any.isEmpty() ? "(?!)" : before + "(?:" + any + ")" + after;
  }

  private static String escaped(String word) {
    return SPECIAL.matcher(word).replaceAll(found -> "\\\\\\" + found.group());
  }
}
