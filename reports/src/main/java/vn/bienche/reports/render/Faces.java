package vn.bienche.reports.render;

import java.awt.Font;

/** The face of printed documents, for charts: with all Vietnamese letters on any machine. */
public final class Faces {

  private Faces() {}

  public static Font plain(double size) {
    return TextMetrics.font(Type.plain(size));
  }

  public static Font bold(double size) {
    return TextMetrics.font(Type.bold(size));
  }
}
