package vn.bienche.notebooks;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;

/** A chart as a picture inside the page, sharp on fine screens and in print; needs no script. */
record ChartPicture(JFreeChart chart, int width, int height) {

  private static final int SHARPNESS = 2;

  byte[] png() {
    BufferedImage image =
        new BufferedImage(width * SHARPNESS, height * SHARPNESS, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(SHARPNESS, SHARPNESS);
    chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  String html(String description) {
    return "<img width=\""
        + width
        + "\" height=\""
        + height
        + "\" alt=\""
        + Html.escaped(description)
        + "\" src=\"data:image/png;base64,"
        + Base64.getEncoder().encodeToString(png())
        + "\"/>";
  }
}
