package vn.bienche.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of one page of a PDF. */
final class Letters {

  private Letters() {}

  /** All letters, blanks left out. */
  static List<TextPosition> of(PDDocument pdf, int page) throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            if (!letter.getUnicode().isBlank()) {
              letters.add(letter);
            }
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(pdf);
    return letters;
  }

  /**
   * The direction in which the page is read: most letters have it, and on a turned sheet it is not
   * nil.
   */
  static float direction(Collection<TextPosition> letters) {
    Map<Float, Long> counts =
        letters.stream()
            .collect(Collectors.groupingBy(TextPosition::getDir, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }
}
