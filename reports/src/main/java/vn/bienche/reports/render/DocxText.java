package vn.bienche.reports.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Sets words in a Word document. */
final class DocxText {

  private static final int TWIPS_PER_POINT = 20;
  private static final int FIRST_LINE_TWIPS = 567;

  private final XWPFDocument word;
  private final String font;

  DocxText(XWPFDocument word, String font) {
    this.word = word;
    this.font = font;
  }

  /** A paragraph of its own without space around it. */
  void line(String words, Type type, ParagraphAlignment align) {
    fill(word.createParagraph(), words, type, align);
  }

  /** A paragraph that stays on the page of what follows. */
  void lineWithNext(String words, Type type, ParagraphAlignment align) {
    XWPFParagraph paragraph = word.createParagraph();
    fill(paragraph, words, type, align);
    paragraph.setKeepNext(true);
  }

  /** A paragraph of running text, justified, its first line indented by ten millimetres. */
  void body(String words, Type type) {
    XWPFParagraph paragraph = word.createParagraph();
    fill(paragraph, words, type, ParagraphAlignment.BOTH);
    paragraph.setIndentationFirstLine(FIRST_LINE_TWIPS);
    paragraph.setSpacingAfter(6 * TWIPS_PER_POINT);
  }

  /** A picture in the middle of a line of its own; {@code name} tells readers who don't see it. */
  void picture(byte[] png, int width, int height, String name) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    // A chart's own page has room for what closes the document
    paragraph.setKeepNext(true);
    try (ByteArrayInputStream in = new ByteArrayInputStream(png)) {
      paragraph
          .createRun()
          .addPicture(in, PictureType.PNG, name, Units.toEMU(width), Units.toEMU(height));
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException("a picture made here is not accepted", e);
    }
  }

  void fill(XWPFParagraph paragraph, String words, Type type, ParagraphAlignment align) {
    paragraph.setAlignment(align);
    paragraph.setSpacingAfter(0);
    paragraph.setSpacingBefore(0);
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(font);
    run.setFontFamily(font, XWPFRun.FontCharRange.hAnsi);
    run.setFontFamily(font, XWPFRun.FontCharRange.cs);
    run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
    run.setFontSize(type.size());
    run.setBold(type.bold());
    run.setItalic(type.italic());
    if (type.underlined()) {
      run.setUnderline(UnderlinePatterns.SINGLE);
    }
    run.setText(words);
  }
}
