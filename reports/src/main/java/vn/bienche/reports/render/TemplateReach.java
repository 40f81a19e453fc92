package vn.bienche.reports.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a province's own template draws on besides the figures that it is given. */
public final class TemplateReach {

  /** Elements that draw nothing but themselves, and what leads out of a template. */
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "kind=\"(?!textField|staticText|line|rectangle|ellipse|frame|break)"
              + "|<(image|subreport|crosstab|component|import|template|query)\\b"
              + "|resourceBundle|criptlet|\\bSystem\\b|\\bnew\\s|\\bjavax?\\.(?!lang\\.)");

  private TemplateReach() {}

  /**
   * Whether the same figures surely give the same pages: a template with pictures, further
   * templates or Java of its own may draw on other files, or on the time of day.
   */
  public static boolean isSelfContained(Path template) throws IOException {
    return !OUTSIDE.matcher(Files.readString(template, StandardCharsets.ISO_8859_1)).find();
  }
}
