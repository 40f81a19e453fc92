package vn.bienche.reports.render;

import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import vn.bienche.reports.layout.Element;
import vn.bienche.reports.layout.LayoutProfile;
import vn.bienche.reports.layout.LayoutProfile.HeadingStyle;
import vn.bienche.reports.table.Document;

/**
 * What stands below the last table: notes, recipients, signature, and the line that identifies the
 * figures.
 */
final class ClosingBand {

  private static final int GAP = 8;
  private static final int ROOM_FOR_SIGNATURE = 58;
  private static final double IDENTIFICATION_SIZE = 8;

  private final Frame frame;
  private final LayoutProfile profile;
  private final DesignText text;
  private final int width;
  private final JRDesignBand band = new JRDesignBand();

  ClosingBand(Frame frame, int width) {
    this.frame = frame;
    this.profile = frame.profile();
    this.text = new DesignText(profile.font());
    this.width = width;
    band.setSplitType(SplitTypeEnum.PREVENT);
  }

  /** Nothing stands below a table that is not the last. */
  static JRDesignBand none() {
    return new JRDesignBand();
  }

  JRDesignBand build(Document document) {
    int y = 4;
    Type note = Type.italic(profile.value(Element.TABLE_SIZE));
    for (String words : document.notes()) {
      y = line(words, note, HorizontalTextAlignEnum.LEFT, new Box(0, y, width, 0));
    }
    y += GAP;
    y = frame.blocks() ? Math.max(recipients(y), signature(y)) + GAP : y;
    Type identification = Type.italic(IDENTIFICATION_SIZE);
    y =
        line(
            document.identification(),
            identification,
            HorizontalTextAlignEnum.LEFT,
            new Box(0, y, width, 0));
    band.setHeight(y);
    return band;
  }

  private int recipients(int top) {
    double size = profile.value(Element.RECIPIENTS_HEADING_SIZE);
    boolean underlined = profile.recipientsHeading() == HeadingStyle.UNDERLINED;
    Type heading = new Type(size, !underlined, !underlined, underlined);
    Type list = Type.plain(profile.value(Element.RECIPIENTS_SIZE));
    int half = width / 2;
    int y = line("Nơi nhận:", heading, HorizontalTextAlignEnum.LEFT, new Box(0, top, half, 0));
    for (String recipient : frame.recipients()) {
      y = line(recipient, list, HorizontalTextAlignEnum.LEFT, new Box(0, y, half, 0));
    }
    return y;
  }

  private int signature(int top) {
    Type bold = Type.bold(profile.value(Element.SIGNER_SIZE));
    Box right = new Box(width / 2, 0, width - width / 2, 0);
    int y = line(frame.signAuthority(), bold, HorizontalTextAlignEnum.CENTER, at(right, top));
    y =
        line(frame.signRole(), bold, HorizontalTextAlignEnum.CENTER, at(right, y))
            + ROOM_FOR_SIGNATURE;
    String name = frame.signerName();
    return name == null ? y : line(name, bold, HorizontalTextAlignEnum.CENTER, at(right, y));
  }

  private static Box at(Box box, int y) {
    return new Box(box.x(), y, box.width(), 0);
  }

  private int line(String words, Type type, HorizontalTextAlignEnum align, Box place) {
    int height = TextMetrics.height(words, type, place.width()) + 1;
    text.words(band, words, type, align, new Box(place.x(), place.y(), place.width(), height));
    return place.y() + height;
  }
}
