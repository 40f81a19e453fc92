package vn.bienche.ingest.workbook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.RuleCode;

/** A .csv as a workbook of one sheet; every cell is text. */
final class CsvWorkbook implements OpenedWorkbook, RawSheet {

  private static final int SAMPLE = 1 << 16;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path file;
  private final String name;
  private final CSVFormat format;

  /**
   * @param name of the only sheet
   */
  CsvWorkbook(Path file, String name) {
    this.file = file;
    this.name = name;
    this.format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter())
            .setIgnoreEmptyLines(false)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
  }

  @Override
  public List<CsvWorkbook> sheets() {
    return List.of(this);
  }

  @Override
  public boolean hasMacros() {
    return false;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean isHidden() {
    return false;
  }

  @Override
  public MergedRanges merged() {
    return MergedRanges.NONE;
  }

  @Override
  public RowCursor open() {
    try {
      CSVParser parser = CSVParser.builder().setReader(reader()).setFormat(format).get();
      return new Cursor(parser);
    } catch (IOException | RuntimeException e) {
      throw unreadable(e);
    }
  }

  @Override
  public void close() {}

  /** The separator that stands most often outside quotes in the first lines. */
  private String delimiter() {
    int[] counts = new int[3];
    String separators = ",;\t";
    boolean quoted = false;
    char[] sample = new char[SAMPLE];
    try (Reader in = reader()) {
      int length = Math.max(0, in.read(sample));
      for (int i = 0; i < length; i++) {
        quoted ^= sample[i] == '"';
        int kind = quoted ? -1 : separators.indexOf(sample[i]);
        if (kind >= 0) {
          counts[kind]++;
        }
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
    int best = counts[1] >= counts[0] ? 1 : 0;
    return String.valueOf(separators.charAt(counts[2] > counts[best] ? 2 : best));
  }

  private Reader reader() throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    in.mark(1);
    if (in.read() != BYTE_ORDER_MARK) {
      in.reset();
    }
    return in;
  }

  private static UnreadableWorkbook unreadable(Exception e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof CharacterCodingException) {
        return new UnreadableWorkbook(RuleCode.WB_020, e);
      }
    }
    return UnreadableWorkbook.damaged(e);
  }

  /** Records as rows; an empty line is a row, as Excel counts it. */
  private static final class Cursor implements RowCursor {

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    Cursor(CSVParser parser) {
      this.parser = parser;
      this.records = parser.iterator();
    }

    @Override
    public @Nullable RawRow next() {
      try {
        return records.hasNext() ? row(records.next()) : null;
      } catch (UncheckedIOException | IllegalStateException e) {
        throw unreadable(e);
      }
    }

    @Override
    public void close() {
      try {
        parser.close();
      } catch (IOException e) {
        throw unreadable(e);
      }
    }

    private static RawRow row(CSVRecord csv) {
      if (csv.size() > ReadingLimits.COLUMNS || csv.getRecordNumber() > Integer.MAX_VALUE) {
        throw new UnreadableWorkbook(RuleCode.WB_003, "csv");
      }
      List<RawCell> cells = new ArrayList<>(csv.size());
      for (int i = 0; i < csv.size(); i++) {
        String text = csv.get(i);
        if (!text.isBlank()) {
          cells.add(RawCell.text(i, text));
        }
      }
      return new RawRow((int) csv.getRecordNumber(), cells);
    }
  }
}
