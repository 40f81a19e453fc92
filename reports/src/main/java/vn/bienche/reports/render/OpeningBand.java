package vn.bienche.reports.render;

import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.layout.Element;
import vn.bienche.reports.layout.LayoutProfile;
import vn.bienche.reports.table.Document;

/**
 * What stands above the first table: the blocks of issuer and motto, place and date, appendix line,
 * title.
 */
final class OpeningBand {

  private static final double LEFT_SHARE = 0.42;
  private static final int GAP = 6;

  private final Frame frame;
  private final LayoutProfile profile;
  private final DesignText text;
  private final int width;
  private final JRDesignBand band = new JRDesignBand();

  OpeningBand(Frame frame, int width) {
    this.frame = frame;
    this.profile = frame.profile();
    this.text = new DesignText(profile.font());
    this.width = width;
  }

  JRDesignBand build(Document document, String tableHeading, String measure) {
    int y = frame.blocks() ? Math.max(issuerBlock(), mottoBlock()) + GAP : 0;
    y = draftMark(y);
    y = title(document, y);
    if (!tableHeading.isEmpty()) {
      y = centred(tableHeading, Type.bold(profile.value(Element.SUBTITLE_SIZE)), y) + GAP / 2;
    }
    y = measure(measure, y);
    band.setHeight(y);
    return band;
  }

  /** Above a later table of the same document stands only its heading. */
  JRDesignBand buildHeadingOnly(String tableHeading, String measure) {
    int y =
        tableHeading.isEmpty()
            ? 0
            : centred(tableHeading, Type.bold(profile.value(Element.SUBTITLE_SIZE)), 0) + GAP;
    band.setHeight(measure(measure, y));
    return band;
  }

  private int issuerBlock() {
    int blockWidth = (int) (width * LEFT_SHARE);
    int y =
        line(frame.superior(), Type.plain(profile.value(Element.SUPERIOR_SIZE)), 0, blockWidth, 0);
    Type issuer = Type.bold(profile.value(Element.ISSUER_SIZE)).withUnderline(!profile.star());
    y = line(frame.issuer(), issuer, 0, blockWidth, y);
    return profile.star()
        ? line("*", Type.plain(profile.value(Element.ISSUER_SIZE)), 0, blockWidth, y)
        : y;
  }

  private int mottoBlock() {
    int x = (int) (width * LEFT_SHARE);
    int blockWidth = width - x;
    int y = 0;
    for (int i = 0; i < profile.motto().size(); i++) {
      Element size = i == 0 ? Element.MOTTO_FIRST_SIZE : Element.MOTTO_SECOND_SIZE;
      boolean last = i == profile.motto().size() - 1;
      Type type = Type.bold(profile.value(size)).withUnderline(last && profile.mottoUnderlined());
      y = line(profile.motto().get(i), type, x, blockWidth, y);
    }
    Type date = Type.italic(profile.value(Element.PLACE_AND_DATE_SIZE));
    return line(frame.placeAndDate(), date, x, blockWidth, y + GAP);
  }

  private int draftMark(int y) {
    return frame.draft()
        ? centred("(DỰ THẢO)", Type.bold(profile.value(Element.SUBTITLE_SIZE)), y)
        : y;
  }

  private int title(Document document, int top) {
    int y = top;
    String appendix = document.appendix();
    String appendixOf = frame.appendixOf();
    if (appendix != null) {
      y = centred(appendix, Type.bold(profile.value(Element.APPENDIX_SIZE)), y);
    }
    for (String line : document.title()) {
      Type type = Type.bold(profile.value(Element.TITLE_SIZE));
      y = add(line, type, new Box(0, y, width, 0), PlaceInTable.TITLE);
    }
    String subtitle = document.subtitle();
    if (subtitle != null) {
      y = centred(subtitle, Type.italic(profile.value(Element.SUBTITLE_SIZE)), y);
    }
    if (appendix != null && appendixOf != null) {
      y = centred("(" + appendixOf + ")", Type.italic(profile.value(Element.SUBTITLE_SIZE)), y);
    }
    return y + GAP;
  }

  private int measure(String measure, int y) {
    if (measure.isEmpty()) {
      return y;
    }
    Type type = Type.italic(profile.value(Element.TABLE_SIZE));
    int height = TextMetrics.height(1, type) + 2;
    text.words(band, measure, type, HorizontalTextAlignEnum.RIGHT, new Box(0, y, width, height));
    return y + height;
  }

  private int centred(String words, Type type, int y) {
    return line(words, type, 0, width, y);
  }

  private int line(String words, Type type, int x, int blockWidth, int y) {
    return add(words, type, new Box(x, y, blockWidth, 0), null);
  }

  private int add(String words, Type type, Box place, @Nullable String key) {
    int height = TextMetrics.height(words, type, place.width()) + 1;
    Box box = new Box(place.x(), place.y(), place.width(), height);
    text.words(band, words, type, HorizontalTextAlignEnum.CENTER, box).setKey(key);
    return place.y() + height;
  }
}
