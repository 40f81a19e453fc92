package vn.bienche.reports.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A picture made of lines, at any resolution. */
@FunctionalInterface
public interface Drawing {

  void draw(Graphics2D graphics, Rectangle2D area);
}
