package vn.bienche.reports.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.layout.Element;
import vn.bienche.reports.layout.LayoutProfile;
import vn.bienche.reports.layout.LayoutProfile.HeadingStyle;
import vn.bienche.reports.render.SheetRows.Words;
import vn.bienche.reports.table.Document;
import vn.bienche.reports.table.Table;

/** What stands above and below a table on its worksheet. */
final class SheetBlocks {

  /** Share of the width that the issuer's block takes. */
  private static final double LEFT_SHARE = 0.42;

  private static final int LINES_FOR_SIGNATURE = 3;
  private static final double IDENTIFICATION_SIZE = 8;

  private final SheetRows rows;
  private final Document document;
  private final Frame frame;
  private final LayoutProfile profile;

  SheetBlocks(SheetRows rows, Document document, Frame frame) {
    this.rows = rows;
    this.document = document;
    this.frame = frame;
    this.profile = frame.profile();
  }

  void above(Table table) {
    beside(issuer(), motto(), rows.columnAt(LEFT_SHARE));
    rows.skip(1);
    Type subtitle = Type.bold(profile.value(Element.SUBTITLE_SIZE));
    if (frame.draft()) {
      rows.wide("(DỰ THẢO)", subtitle, HorizontalAlignment.CENTER);
    }
    String appendix = document.appendix();
    if (appendix != null) {
      Type type = Type.bold(profile.value(Element.APPENDIX_SIZE));
      rows.wide(appendix, type, HorizontalAlignment.CENTER);
    }
    String own = table.heading();
    Type title = Type.bold(profile.value(Element.TITLE_SIZE));
    for (String line : own == null ? document.title() : List.of(own)) {
      rows.wide(line, title, HorizontalAlignment.CENTER);
    }
    italic(document.subtitle(), HorizontalAlignment.CENTER);
    if (appendix != null && frame.appendixOf() != null) {
      italic("(" + frame.appendixOf() + ")", HorizontalAlignment.CENTER);
    }
    italic(table.form().measure(), HorizontalAlignment.RIGHT);
  }

  /**
   * Notes and the line that identifies the figures.
   *
   * @param last whether the signature stands there too
   */
  void below(boolean last) {
    Type note = Type.italic(profile.value(Element.TABLE_SIZE));
    document.notes().forEach(words -> rows.wide(words, note, HorizontalAlignment.LEFT));
    if (last) {
      rows.skip(1);
      beside(recipients(), signature(), rows.columnAt(0.5));
    }
    rows.skip(1);
    Type identification = Type.italic(IDENTIFICATION_SIZE);
    rows.wide(document.identification(), identification, HorizontalAlignment.LEFT);
  }

  private List<Words> issuer() {
    Type issuer = Type.bold(profile.value(Element.ISSUER_SIZE)).withUnderline(!profile.star());
    List<Words> lines = new ArrayList<>();
    lines.add(centred(frame.superior(), Type.plain(profile.value(Element.SUPERIOR_SIZE))));
    lines.add(centred(frame.issuer(), issuer));
    if (profile.star()) {
      lines.add(centred("*", Type.plain(profile.value(Element.ISSUER_SIZE))));
    }
    return lines;
  }

  private List<Words> motto() {
    List<Words> lines = new ArrayList<>();
    for (int i = 0; i < profile.motto().size(); i++) {
      Element size = i == 0 ? Element.MOTTO_FIRST_SIZE : Element.MOTTO_SECOND_SIZE;
      boolean last = i == profile.motto().size() - 1;
      Type type = Type.bold(profile.value(size)).withUnderline(last && profile.mottoUnderlined());
      lines.add(centred(profile.motto().get(i), type));
    }
    Type date = Type.italic(profile.value(Element.PLACE_AND_DATE_SIZE));
    lines.add(centred(frame.placeAndDate(), date));
    return lines;
  }

  private List<Words> recipients() {
    double size = profile.value(Element.RECIPIENTS_HEADING_SIZE);
    boolean underlined = profile.recipientsHeading() == HeadingStyle.UNDERLINED;
    Type heading = new Type(size, !underlined, !underlined, underlined);
    Type list = Type.plain(profile.value(Element.RECIPIENTS_SIZE));
    List<Words> lines = new ArrayList<>();
    lines.add(new Words("Nơi nhận:", heading, HorizontalAlignment.LEFT));
    for (String recipient : frame.recipients()) {
      lines.add(new Words(recipient, list, HorizontalAlignment.LEFT));
    }
    return lines;
  }

  private List<Words> signature() {
    Type signer = Type.bold(profile.value(Element.SIGNER_SIZE));
    List<Words> lines = new ArrayList<>();
    lines.add(centred(frame.signAuthority(), signer));
    lines.add(centred(frame.signRole(), signer));
    for (int i = 0; i < LINES_FOR_SIGNATURE; i++) {
      lines.add(centred("", signer));
    }
    lines.add(centred(Objects.requireNonNullElse(frame.signerName(), ""), signer));
    return lines;
  }

  private void beside(List<Words> left, List<Words> right, int middle) {
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      rows.pair(at(left, i), at(right, i), middle);
    }
  }

  private static Words at(List<Words> lines, int place) {
    return place < lines.size() ? lines.get(place) : Words.none();
  }

  private static Words centred(String text, Type type) {
    return new Words(text, type, HorizontalAlignment.CENTER);
  }

  private void italic(@Nullable String text, HorizontalAlignment align) {
    if (text != null) {
      rows.wide(text, Type.italic(profile.value(Element.SUBTITLE_SIZE)), align);
    }
  }
}
