package vn.bienche.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * Words as they are set in a document that is read back: a line of a PDF within its cell, a
 * paragraph of Word.
 *
 * @param text without blanks around it
 * @param size in points
 * @param underlined always false for a PDF, where the line is a drawing
 */
record SetWords(String text, double size, boolean bold, boolean italic, boolean underlined) {

  static List<SetWords> of(Path file) throws IOException {
    return file.toString().endsWith(".pdf") ? pdf(file) : docx(file);
  }

  private static List<SetWords> pdf(Path file) throws IOException {
    List<SetWords> words = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            TextPosition first = positions.get(0);
            String face = first.getFont().getName();
            words.add(
                new SetWords(
                    text.strip(),
                    // The size in points is cut to a whole number there
                    first.getFontSize(),
                    face.contains("Bold"),
                    face.contains("Italic"),
                    false));
          }
        };
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      stripper.getText(pdf);
    }
    return words;
  }

  private static List<SetWords> docx(Path file) throws IOException {
    try (XWPFDocument word = new XWPFDocument(Files.newInputStream(file))) {
      Stream<XWPFParagraph> cells =
          word.getTables().stream()
              .flatMap(table -> table.getRows().stream())
              .flatMap(row -> row.getTableCells().stream())
              .flatMap(cell -> cell.getParagraphs().stream());
      Stream<XWPFParagraph> headers =
          word.getHeaderList().stream().flatMap(header -> header.getParagraphs().stream());
      return Stream.of(headers, word.getParagraphs().stream(), cells)
          .flatMap(paragraphs -> paragraphs)
          .filter(paragraph -> !paragraph.getRuns().isEmpty())
          .map(SetWords::of)
          .toList();
    }
  }

  private static SetWords of(XWPFParagraph paragraph) {
    XWPFRun run = paragraph.getRuns().get(0);
    Double size = run.getFontSizeAsDouble();
    return new SetWords(
        paragraph.getText().strip(),
        size == null ? 0 : size,
        run.isBold(),
        run.isItalic(),
        run.getUnderline() != UnderlinePatterns.NONE);
  }
}
