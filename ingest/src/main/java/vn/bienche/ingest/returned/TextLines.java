package vn.bienche.ingest.returned;

/** Estimates how many lines a wrapped text takes, since a spreadsheet library lays out no text. */
final class TextLines {

  private TextLines() {}

  /** Lines of the text where a line holds so many characters; at least one. */
  static int of(String text, int charactersInALine) {
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      int used = 0;
      lines++;
      for (String word : paragraph.split(" ", -1)) {
        int length = word.length();
        if (used > 0 && used + 1 + length > charactersInALine) {
          lines++;
          used = 0;
        }
        lines += (length - 1) / charactersInALine * (length > 0 ? 1 : 0);
        used += length + (used > 0 ? 1 : 0);
      }
    }
    return lines;
  }
}
