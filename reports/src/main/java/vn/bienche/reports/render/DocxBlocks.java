package vn.bienche.reports.render;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.bienche.reports.layout.Element;
import vn.bienche.reports.layout.LayoutProfile;
import vn.bienche.reports.layout.LayoutProfile.HeadingStyle;

/** The blocks beside one another at the head and foot of a Word document. */
final class DocxBlocks {

  private static final double LEFT_SHARE = 0.42;
  private static final int LINES_FOR_SIGNATURE = 3;

  private final XWPFDocument word;
  private final DocxText text;
  private final Frame frame;
  private final LayoutProfile profile;
  private final int width;

  DocxBlocks(XWPFDocument word, DocxText text, Frame frame, int width) {
    this.word = word;
    this.text = text;
    this.frame = frame;
    this.profile = frame.profile();
    this.width = width;
  }

  void opening() {
    int left = (int) (width * LEFT_SHARE);
    DocxGrid grid = new DocxGrid(word, new int[] {left, width - left}, false);
    XWPFTableRow row = grid.row(false);
    XWPFTableCell issuer = top(grid.cell(row, 0, 1));
    add(
        issuer,
        frame.superior(),
        Type.plain(profile.value(Element.SUPERIOR_SIZE)),
        ParagraphAlignment.CENTER);
    Type board = Type.bold(profile.value(Element.ISSUER_SIZE)).withUnderline(!profile.star());
    add(issuer, frame.issuer(), board, ParagraphAlignment.CENTER);
    if (profile.star()) {
      add(issuer, "*", Type.plain(profile.value(Element.ISSUER_SIZE)), ParagraphAlignment.CENTER);
    }
    XWPFTableCell motto = top(grid.cell(row, 1, 1));
    for (int i = 0; i < profile.motto().size(); i++) {
      Element size = i == 0 ? Element.MOTTO_FIRST_SIZE : Element.MOTTO_SECOND_SIZE;
      boolean last = i == profile.motto().size() - 1;
      Type type = Type.bold(profile.value(size)).withUnderline(last && profile.mottoUnderlined());
      add(motto, profile.motto().get(i), type, ParagraphAlignment.CENTER);
    }
    Type date = Type.italic(profile.value(Element.PLACE_AND_DATE_SIZE));
    add(motto, frame.placeAndDate(), date, ParagraphAlignment.CENTER);
  }

  void closing() {
    int left = width / 2;
    DocxGrid grid = new DocxGrid(word, new int[] {left, width - left}, false);
    XWPFTableRow row = grid.row(false);
    XWPFTableCell recipients = top(grid.cell(row, 0, 1));
    boolean underlined = profile.recipientsHeading() == HeadingStyle.UNDERLINED;
    double size = profile.value(Element.RECIPIENTS_HEADING_SIZE);
    add(
        recipients,
        "Nơi nhận:",
        new Type(size, !underlined, !underlined, underlined),
        ParagraphAlignment.LEFT);
    Type list = Type.plain(profile.value(Element.RECIPIENTS_SIZE));
    frame.recipients().forEach(line -> add(recipients, line, list, ParagraphAlignment.LEFT));
    XWPFTableCell signature = top(grid.cell(row, 1, 1));
    Type bold = Type.bold(profile.value(Element.SIGNER_SIZE));
    add(signature, frame.signAuthority(), bold, ParagraphAlignment.CENTER);
    add(signature, frame.signRole(), bold, ParagraphAlignment.CENTER);
    for (int i = 0; i < LINES_FOR_SIGNATURE; i++) {
      add(signature, "", bold, ParagraphAlignment.CENTER);
    }
    String name = frame.signerName();
    if (name != null) {
      add(signature, name, bold, ParagraphAlignment.CENTER);
    }
    keepWithNext(recipients);
    keepWithNext(signature);
  }

  private static XWPFTableCell top(XWPFTableCell cell) {
    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.TOP);
    return cell;
  }

  /** A new cell comes with one empty paragraph, which takes the first line. */
  private void add(XWPFTableCell cell, String words, Type type, ParagraphAlignment align) {
    boolean unused =
        cell.getParagraphs().size() == 1 && cell.getParagraphs().get(0).getRuns().isEmpty();
    text.fill(unused ? cell.getParagraphs().get(0) : cell.addParagraph(), words, type, align);
  }

  /** What closes a document stays on one page with the line that identifies its figures. */
  private static void keepWithNext(XWPFTableCell cell) {
    cell.getParagraphs().forEach(paragraph -> paragraph.setKeepNext(true));
  }
}
