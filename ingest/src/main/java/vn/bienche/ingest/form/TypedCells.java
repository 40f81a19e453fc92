package vn.bienche.ingest.form;

import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.cell.ColumnReader;
import vn.bienche.ingest.cell.Parsed;
import vn.bienche.ingest.cell.ReadingContext;
import vn.bienche.ingest.workbook.RawCell;

/**
 * What the cells of a sheet say by their columns. Readers of a workbook hand out the same object
 * for cells that are alike, and what such a cell says is found out once.
 */
final class TypedCells {

  private static final Parsed<Object> EMPTY = new Parsed<>(null, null);

  private final FormLayout layout;
  private final ReadingContext context;
  private final Column[] columns;

  TypedCells(FormLayout layout, ReadingContext context) {
    this.layout = layout;
    this.context = context;
    this.columns = new Column[layout.columns().size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = new Column();
    }
  }

  /**
   * The typed value; neither a value nor a problem where the cell says nothing.
   *
   * @param place of the column in the form
   */
  Parsed<Object> read(int place, RawCell cell) {
    Parsed<Object> before = columns[place].find(cell);
    if (before != null) {
      return before;
    }
    ColumnReader reader = layout.reader(place);
    Parsed<Object> parsed = reader.isEmpty(cell) ? EMPTY : reader.read(cell, context);
    columns[place].add(cell, parsed);
    return parsed;
  }

  /** Whether the cell holds a value that can be read; white space is one where text is wanted. */
  boolean isReadable(int place, RawCell cell) {
    Parsed<Object> parsed = read(place, cell);
    return isEmpty(parsed)
        ? layout.reader(place).read(cell, context).value() != null
        : parsed.value() != null;
  }

  /** Whether the cell said nothing. */
  static boolean isEmpty(Parsed<Object> parsed) {
    return parsed.value() == null && parsed.problem() == null;
  }

  /** The cells of one column, each in a slot by its text; a later one takes an earlier one's. */
  private static final class Column {

    private static final int FEWEST = 32;
    private static final int MOST = 1024;

    private @Nullable RawCell[] cells = new RawCell[FEWEST];
    private @Nullable Parsed<Object>[] parsed = slots(FEWEST);
    private int added;

    /**
     * Cells that are equal but not the same are rare, and comparing them costs more than reading.
     */
    @SuppressWarnings("ReferenceEquality")
    @Nullable Parsed<Object> find(RawCell cell) {
      int slot = slot(cell);
      return cells[slot] == cell ? parsed[slot] : null;
    }

    void add(RawCell cell, Parsed<Object> value) {
      if (++added > cells.length && cells.length < MOST) {
        cells = new RawCell[cells.length * 4];
        parsed = slots(cells.length);
        added = 1;
      }
      int slot = slot(cell);
      cells[slot] = cell;
      parsed[slot] = value;
    }

    private int slot(RawCell cell) {
      int hash = cell.text().hashCode();
      return (hash ^ (hash >>> 16)) & (cells.length - 1);
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Parsed<Object>[] slots(int length) {
      return (Parsed<Object>[]) new Parsed<?>[length];
    }
  }
}
