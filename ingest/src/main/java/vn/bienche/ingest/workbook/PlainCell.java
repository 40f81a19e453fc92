package vn.bienche.ingest.workbook;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one cell of a row by its bytes. */
final class PlainCell {

  private static final byte[] START = PlainPart.ascii("<c");
  private static final byte[] END = PlainPart.ascii("</c>");
  private static final byte[] VALUE = PlainPart.ascii("<v");
  private static final byte[] VALUE_END = PlainPart.ascii("</v>");
  private static final byte[] FORMULA = PlainPart.ascii("<f");
  private static final byte[] FORMULA_END = PlainPart.ascii("</f>");
  private static final byte[] TEXT = PlainPart.ascii("<t");
  private static final byte[] TEXT_END = PlainPart.ascii("</t></is>");
  private static final byte[] INLINE = PlainPart.ascii("<is>");
  private static final byte[] INLINE_END = PlainPart.ascii("</is>");

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long BOTH_ENDS = (long) EIGHT.get(PlainPart.ascii("</v></c>"), 0);

  private static final int LETTERS = 26;

  /** Bytes of a value that share a number with type and style. */
  private static final int MOST_LITERAL = 7;

  private static final int MOST_STYLE = 127;

  /** Columns beyond are never many rows high. */
  private static final int MOST_SEEN = 256;

  private final XlsxValues values;
  private final PlainTag tag;
  private final PlainText text;
  private final SheetFormulas noted = new SheetFormulas();
  private final @Nullable SeenCells[] seen = new SeenCells[MOST_SEEN];

  private int row;
  private List<RawFormula> formulas = List.of();
  private @Nullable RawCell found;
  private int column;
  private int style;
  private CellType type = CellType.NUMBER;

  PlainCell(XlsxValues values, PlainTag tag, PlainText text) {
    this.values = values;
    this.tag = tag;
    this.text = text;
  }

  /** Begins a row, perhaps once more. */
  void startRow(int number) {
    row = number;
    column = -1;
    formulas = List.of();
  }

  /** Formulas of the row's cells so far. */
  List<RawFormula> formulas() {
    return formulas;
  }

  /** The cell that has been read, or null where it is blank. */
  @Nullable RawCell found() {
    return found;
  }

  /** Reads from the start of the tag to behind the cell. */
  int read(byte[] b, int start) {
    int p = attributes(b, PlainPart.expect(b, start, START));
    if (b[p] == '/') {
      found = null;
      if (b[p + 1] != '>') {
        throw new NotPlain(p);
      }
      return p + 2;
    }
    p++;
    return b[p] == '<' && b[p + 1] == 'v' && b[p + 2] == '>' && type.isRepeated()
        ? literal(b, p)
        : content(b, p);
  }

  /** Reads up to the bracket or slash that ends the tag. */
  private int attributes(byte[] b, int start) {
    int p = start;
    boolean addressed = false;
    boolean styled = false;
    boolean typed = false;
    style = 0;
    type = CellType.NUMBER;
    int next = column + 1;
    while (b[p] == ' ') {
      if (b[p + 2] != '=' || b[p + 3] != '"') {
        throw new NotPlain(p);
      }
      byte name = b[p + 1];
      if (name == 'r' && !addressed) {
        addressed = true;
        p = address(b, p + 4);
        next = column;
      } else if (name == 's' && !styled) {
        styled = true;
        p = style(b, p + 4);
      } else if (name == 't' && !typed) {
        typed = true;
        type = CellType.at(b, p + 4);
        p += 4 + type.length();
      } else {
        throw new NotPlain(p);
      }
      if (b[p] != '"') {
        throw new NotPlain(p);
      }
      p++;
    }
    if ((b[p] != '>' && b[p] != '/') || next >= ReadingLimits.COLUMNS) {
      throw new NotPlain(p);
    }
    column = next;
    return p;
  }

  private int address(byte[] b, int start) {
    int p = start;
    int index = 0;
    for (int letter = b[p] - 'A'; letter >= 0 && letter < LETTERS; letter = b[p] - 'A') {
      index = index * LETTERS + letter + 1;
      p++;
    }
    if (p == start || p > start + 3) {
      throw new NotPlain(p);
    }
    while (b[p] >= '0' && b[p] <= '9') {
      p++;
    }
    column = index - 1;
    return p;
  }

  private int style(byte[] b, int start) {
    int p = start;
    int number = 0;
    while (b[p] >= '0' && b[p] <= '9') {
      number = number * 10 + b[p] - '0';
      p++;
    }
    if (p == start || p > start + 6) {
      throw new NotPlain(p);
    }
    style = number;
    return p;
  }

  /** The content is a value of a few letters that other rows may have too. */
  private int literal(byte[] b, int start) {
    int from = start + 3;
    int p = from;
    long literal = 0;
    for (byte c = b[p]; c > ' ' && c != '<' && c != '&' && c != '>'; c = b[p]) {
      literal = (literal << 8) | c;
      p++;
    }
    int length = p - from;
    if (length == 0
        || length > MOST_LITERAL
        || style > MOST_STYLE
        || column >= MOST_SEEN
        || !isEnd(b, p)) {
      return content(b, start);
    }
    SeenCells before = seen[column];
    if (before == null) {
      before = new SeenCells();
      seen[column] = before;
    }
    literal = (literal << 8) | ((long) style << 1) | (type == CellType.SHARED ? 1 : 0);
    RawCell cell = before.find(literal);
    if (cell == null) {
      cell = made(b, from, length);
      if (cell != null) {
        before.add(literal, cell);
      }
    }
    found = cell;
    return p + VALUE_END.length + END.length;
  }

  private @Nullable RawCell made(byte[] b, int from, int length) {
    int index = type == CellType.SHARED ? 0 : -1;
    for (int p = from; p < from + length && index >= 0; p++) {
      int digit = b[p] - '0';
      index = digit < 0 || digit > 9 ? -1 : index * 10 + digit;
    }
    if (index >= 0) {
      return values.shared(column, style, index);
    }
    String value = new String(b, from, length, StandardCharsets.ISO_8859_1);
    return values.cell(column, type.code(), style, value, null);
  }

  /** Whether value and cell end here: eight bytes, compared at once. */
  private static boolean isEnd(byte[] b, int p) {
    return (long) EIGHT.get(b, p) == BOTH_ENDS;
  }

  private int content(byte[] b, int start) {
    String value = null;
    String formula = null;
    RichText inline = null;
    int p = PlainPart.space(b, start);
    while (!PlainPart.isAt(b, p, END)) {
      if (value == null && PlainPart.isAt(b, p, VALUE)) {
        p = text(b, p + VALUE.length, VALUE_END);
        value = tag.isEmpty() ? "" : text.text();
      } else if (formula == null && PlainPart.isAt(b, p, FORMULA)) {
        p = text(b, p + FORMULA.length, FORMULA_END);
        formula = tag.isEmpty() ? "" : text.text();
        note(formula);
      } else if (inline == null && PlainPart.isAt(b, p, INLINE)) {
        int end = inlineEnd(b, p);
        inline = inline(b, p, end);
        p = end;
      } else {
        throw new NotPlain(p);
      }
      p = PlainPart.space(b, p);
    }
    found =
        inline == null
            ? values.cell(column, type.code(), style, value, formula)
            : values.inline(column, style, inline);
    return p + END.length;
  }

  /** Passes over an element that holds nothing but text. */
  private int text(byte[] b, int start, byte[] end) {
    int p = tag.scan(b, start);
    return tag.isEmpty() ? p : PlainPart.expect(b, text.scan(b, p), end);
  }

  private RichText inline(byte[] b, int start, int end) {
    int p = start + INLINE.length;
    if (PlainPart.isAt(b, p, TEXT)) {
      int open = tag.scan(b, p + TEXT.length);
      int close = tag.isEmpty() ? open : text.scan(b, open);
      if (!tag.isEmpty() && PlainPart.isAt(b, close, TEXT_END)) {
        return RichText.of(SharedStrings.unescaped(text.text()));
      }
    }
    return PlainPart.richText(b, start, end, "is");
  }

  private static int inlineEnd(byte[] b, int start) {
    int p = start;
    while (!PlainPart.isAt(b, p, INLINE_END)) {
      if (b[p] == 0) {
        throw new NotPlain(p);
      }
      p++;
    }
    return p + INLINE_END.length;
  }

  private void note(String formula) {
    boolean shared = "shared".equals(tag.text("t"));
    RawFormula known = noted.note(row, column, shared, tag.number("si", -1), formula);
    if (known != null) {
      formulas = formulas.isEmpty() ? new ArrayList<>(4) : formulas;
      formulas.add(known);
    }
  }
}
