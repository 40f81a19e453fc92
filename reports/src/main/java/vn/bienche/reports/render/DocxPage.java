package vn.bienche.reports.render;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.bienche.reports.layout.Element;
import vn.bienche.reports.layout.LayoutProfile;

/** Paper, margins and the page number of a Word document. */
final class DocxPage {

  private static final int TWIPS_PER_POINT = 20;

  private DocxPage() {}

  static void setUp(XWPFDocument word, Sheet sheet, LayoutProfile profile) {
    CTSectPr section = word.getDocument().getBody().addNewSectPr();
    lay(section, sheet, profile);
    section.addNewTitlePg();
    pageNumber(word, profile);
  }

  /**
   * Ends the pages of one kind: what follows is laid out on another sheet. Setting a section copies
   * it.
   */
  static void turn(XWPFDocument word, Sheet next, LayoutProfile profile) {
    CTSectPr body = word.getDocument().getBody().getSectPr();
    word.createParagraph().getCTP().addNewPPr().setSectPr(body);
    lay(body, next, profile);
    if (body.isSetTitlePg()) {
      body.unsetTitlePg();
    }
  }

  private static void lay(CTSectPr section, Sheet sheet, LayoutProfile profile) {
    CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
    size.setW(twips(sheet.width()));
    size.setH(twips(sheet.height()));
    boolean turned = sheet.width() > sheet.height();
    size.setOrient(turned ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
    margins.setTop(twips(sheet.top()));
    margins.setBottom(twips(sheet.bottom()));
    margins.setLeft(twips(sheet.left()));
    margins.setRight(twips(sheet.right()));
    margins.setHeader(twips(Sheet.points(profile.value(Element.HEADER_DISTANCE))));
    margins.setFooter(twips(Sheet.points(profile.value(Element.HEADER_DISTANCE))));
    margins.setGutter(BigInteger.ZERO);
  }

  /** In the header of every page but the first. */
  private static void pageNumber(XWPFDocument word, LayoutProfile profile) {
    word.createHeader(HeaderFooterType.FIRST).createParagraph();
    XWPFParagraph paragraph = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    run(paragraph, profile).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    run(paragraph, profile).getCTR().addNewInstrText().setStringValue(" PAGE ");
    run(paragraph, profile).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
  }

  private static XWPFRun run(XWPFParagraph paragraph, LayoutProfile profile) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(profile.font());
    run.setFontSize(profile.value(Element.PAGE_NUMBER_SIZE));
    return run;
  }

  private static BigInteger twips(int points) {
    return BigInteger.valueOf((long) points * TWIPS_PER_POINT);
  }
}
