package vn.bienche.reports.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The lines of a Word document's tables. Lines that differ in nothing but their words are composed
 * once, with marks for words: Word's object model takes a hundred times longer to compose a row
 * than to write it.
 */
final class DocxLines {

  /** A character for private use, which no text of the warehouse has a reason to hold. */
  private static final char MARK = '\uE000';

  private final List<LinesOfTable> tables = new ArrayList<>();

  /** The lines of a further table. */
  LinesOfTable table() {
    LinesOfTable table = new LinesOfTable(tables.size());
    tables.add(table);
    return table;
  }

  /** Writes the document's XML, in which the patterns stand, with all lines. */
  void expand(String xml, Writer out) throws IOException {
    int position = 0;
    for (LinesOfTable table : tables) {
      position = table.expand(xml, position, out);
    }
    out.write(xml, position, xml.length() - position);
  }

  /** One table's patterns and lines. */
  static final class LinesOfTable {

    private final int number;
    private final List<Object> shapes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    private LinesOfTable(int number) {
      this.number = number;
    }

    /** A line: its pattern and its words, one for each mark of the pattern. */
    private record Line(int shape, List<String> words) {}

    /**
     * Adds a line.
     *
     * @param shape equal for lines that differ in their words only
     * @param words of its cells
     * @param composing composes the pattern's row; it gets the mark of each cell by its index, and
     *     is asked for the first line of a shape only
     */
    void add(Object shape, List<String> words, Composing composing) {
      int known = shapes.indexOf(shape);
      if (known < 0) {
        known = shapes.size();
        shapes.add(shape);
        int composed = known;
        composing.row(cell -> mark(composed, cell));
      }
      lines.add(new Line(known, words));
    }

    private String mark(int shape, int cell) {
      return MARK + "" + number + "." + shape + "." + cell + MARK;
    }

    /** Writes from {@code position} to the end of the last pattern, and gives that end. */
    private int expand(String xml, int position, Writer out) throws IOException {
      List<DocxPattern> patterns = new ArrayList<>();
      int end = position;
      for (int shape = 0; shape < shapes.size(); shape++) {
        int of = shape;
        DocxPattern pattern = DocxPattern.in(xml, end, cell -> mark(of, cell));
        if (shape == 0) {
          out.write(xml, position, pattern.start() - position);
        }
        patterns.add(pattern);
        end = pattern.end();
      }
      for (Line line : lines) {
        patterns.get(line.shape()).write(line.words(), out);
      }
      return end;
    }
  }

  /** Composes the row of a pattern. */
  @FunctionalInterface
  interface Composing {
    void row(IntFunction<String> marks);
  }
}
