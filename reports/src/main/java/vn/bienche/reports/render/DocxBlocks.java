package vn.bienche.reports.render;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.bienche.reports.layout.Element;
import vn.bienche.reports.layout.LayoutProfile;
import vn.bienche.reports.layout.LayoutProfile.HeadingStyle;
import vn.bienche.reports.table.Document;

/** The blocks beside one another at the head and foot of a Word document. */
final class DocxBlocks {

  private static final double LEFT_SHARE = 0.42;
  private static final int LINES_FOR_SIGNATURE = 3;
  private static final double IDENTIFICATION_SIZE = 8;

  /** Twips. */
  private static final int SPACE_ABOVE = 160;

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

  /** Closes the document below a chart or running text. */
  void closing(Document document) {
    int left = width / 2;
    closing(document, new DocxGrid(word, new int[] {left, width - left}, false));
  }

  /**
   * Closes the document in rows of the last table: Word keeps a table's last line with what follows
   * the table, other programs keep only rows of one table together.
   */
  void closing(Document document, DocxGrid grid) {
    boolean belowTable = true;
    for (String words : document.notes()) {
      XWPFTableCell cell = whole(grid, belowTable);
      Type note = Type.italic(profile.value(Element.TABLE_SIZE));
      add(cell, words, note, ParagraphAlignment.LEFT);
      keepWithNext(cell);
      belowTable = false;
    }
    int middle = grid.middle();
    XWPFTableRow row = grid.row(false);
    XWPFTableCell recipients = bare(grid.cell(row, 0, middle), belowTable);
    XWPFTableCell signature = bare(grid.cell(row, middle, grid.columns() - middle), belowTable);
    recipients(recipients);
    signature(signature);
    Type identification = Type.italic(IDENTIFICATION_SIZE);
    add(whole(grid, false), document.identification(), identification, ParagraphAlignment.LEFT);
  }

  private static XWPFTableCell whole(DocxGrid grid, boolean belowTable) {
    return bare(grid.cell(grid.row(false), 0, grid.columns()), belowTable);
  }

  private void recipients(XWPFTableCell cell) {
    boolean underlined = profile.recipientsHeading() == HeadingStyle.UNDERLINED;
    double size = profile.value(Element.RECIPIENTS_HEADING_SIZE);
    Type heading = new Type(size, !underlined, !underlined, underlined);
    add(cell, "Nơi nhận:", heading, ParagraphAlignment.LEFT);
    Type list = Type.plain(profile.value(Element.RECIPIENTS_SIZE));
    frame.recipients().forEach(line -> add(cell, line, list, ParagraphAlignment.LEFT));
    cell.getParagraphs().get(0).setSpacingBefore(SPACE_ABOVE);
    keepWithNext(cell);
  }

  private void signature(XWPFTableCell cell) {
    Type bold = Type.bold(profile.value(Element.SIGNER_SIZE));
    add(cell, frame.signAuthority(), bold, ParagraphAlignment.CENTER);
    add(cell, frame.signRole(), bold, ParagraphAlignment.CENTER);
    for (int i = 0; i < LINES_FOR_SIGNATURE; i++) {
      add(cell, "", bold, ParagraphAlignment.CENTER);
    }
    String name = frame.signerName();
    if (name != null) {
      add(cell, name, bold, ParagraphAlignment.CENTER);
    }
    cell.getParagraphs().get(0).setSpacingBefore(SPACE_ABOVE);
    keepWithNext(cell);
  }

  private static XWPFTableCell bare(XWPFTableCell cell, boolean belowTable) {
    DocxGrid.bare(cell, belowTable);
    return top(cell);
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
