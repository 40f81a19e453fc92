package vn.bienche.notebooks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a notebook comes to, in a row of boxes. Each has a name, by which a check finds
 * it in the executed notebook and compares it with the published report.
 */
public final class KeyFigures {

  private record Box(String name, String label, @Nullable Number value, String unit) {}

  private final List<Box> boxes = new ArrayList<>();

  /**
   * @param name stable, such as {@code headcount.2023}
   * @param label what the reader sees
   */
  public KeyFigures with(String name, String label, @Nullable Number value, String unit) {
    boxes.add(new Box(name, label, value, unit));
    return this;
  }

  @Override
  public String toString() {
    StringBuilder html = new StringBuilder("<div style=\"display:flex;flex-wrap:wrap;gap:12px\">");
    for (Box box : boxes) {
      html.append(
              "<div style=\"border:1px solid #cfd8dc;border-left:4px solid #1f5fa8;padding:8px 14px;min-width:130px\">"
                  + "<div style=\"font-size:26px;font-weight:600\"><span data-figure=\"")
          .append(Html.escaped(box.name()))
          .append("\" data-value=\"")
          .append(box.value() == null ? "" : Figures.exact(box.value()).toPlainString())
          .append("\">")
          .append(Figures.shown(box.value()))
          .append("</span> <span style=\"font-size:14px;font-weight:400\">")
          .append(Html.escaped(box.unit()))
          .append("</span></div><div style=\"color:#455a64\">")
          .append(Html.escaped(box.label()))
          .append("</div></div>");
    }
    return html.append("</div>").toString();
  }
}
