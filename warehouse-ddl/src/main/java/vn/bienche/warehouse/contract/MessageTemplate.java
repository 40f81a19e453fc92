package vn.bienche.warehouse.contract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message with places: {@code {0}}, {@code {1}} … for a finding's arguments and {@code {value}}
 * for the text found in the cell. A part in square brackets is left out when one of its own places
 * has nothing to fill it, so that a rule reads well with and without a suggestion. Brackets nest.
 *
 * @param text the message with its places
 */
public record MessageTemplate(String text) {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d+|value)}");
  private static final String VALUE = "value";
  private static final int LONGEST_VALUE = 120;

  public MessageTemplate {
    int depth = 0;
    for (int i = 0; i < text.length() && depth >= 0; i++) {
      depth += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
    }
    if (depth != 0) {
      throw new IllegalArgumentException("brackets do not match: " + text);
    }
    String rest = PLACE.matcher(text).replaceAll("");
    if (rest.contains("{") || rest.contains("}")) {
      throw new IllegalArgumentException("a place is neither a number nor value: " + text);
    }
  }

  /** Numbers of the arguments that the message names, ascending. */
  public Set<Integer> argumentPlaces() {
    Set<Integer> places = new TreeSet<>();
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      if (!place.group(1).equals(VALUE)) {
        places.add(Integer.valueOf(place.group(1)));
      }
    }
    return places;
  }

  /**
   * The message with its places filled; an argument that is blank or not given counts as nothing.
   */
  public String render(List<String> arguments, @Nullable String value) {
    return new Rendering(text, arguments, value == null ? "" : shortened(value)).group(true);
  }

  private static String shortened(String value) {
    String line = value.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE - 1) + "…";
  }

  /** One pass over the text; each bracket opens a nested pass. */
  private static final class Rendering {

    private final String text;
    private final List<String> arguments;
    private final String value;
    private int position;

    Rendering(String text, List<String> arguments, String value) {
      this.text = text;
      this.arguments = arguments;
      this.value = value;
    }

    /** Renders up to the closing bracket or the end; the outermost group is never left out. */
    String group(boolean outermost) {
      boolean complete = true;
      StringBuilder out = new StringBuilder();
      while (position < text.length()) {
        char c = text.charAt(position);
        if (c == ']') {
          position++;
          break;
        } else if (c == '[') {
          position++;
          out.append(group(false));
        } else if (c == '{') {
          String filling = place();
          complete &= !filling.isBlank();
          out.append(filling);
        } else {
          out.append(c);
          position++;
        }
      }
      return outermost || complete ? out.toString() : "";
    }

    private String place() {
      int end = text.indexOf('}', position);
      String name = text.substring(position + 1, end);
      position = end + 1;
      if (name.equals(VALUE)) {
        return value;
      }
      int index = Integer.parseInt(name);
      return index < arguments.size() ? arguments.get(index) : "";
    }
  }
}
