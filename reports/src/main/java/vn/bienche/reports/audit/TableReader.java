package vn.bienche.reports.audit;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads CSV files as offices make them: any delimiter, title lines, header of several rows. */
final class TableReader {

  /** A line of the file that is not blank. */
  private record Line(int number, List<String> texts) {

    long filled() {
      return texts.stream().filter(t -> !t.isBlank()).count();
    }

    boolean hasNumber() {
      return texts.stream().anyMatch(t -> NumberText.of(t, false) != null);
    }
  }

  /** Between a header that spans columns and the header of one of them. */
  static final String GROUP_SIGN = " – ";

  private static final char[] DELIMITERS = {',', ';', '\t'};
  private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(\\d+)\\)?\\s*([=(].*)?");

  private TableReader() {}

  static PublishedTable read(Path file) {
    List<Line> lines = bestSplit(text(file));
    int width = usualWidth(lines);
    int first = headerLine(lines, width);
    List<String> header = new ArrayList<>(padded(lines.get(first), width));
    int next = first + 1;
    while (next < lines.size() && continuesHeader(lines.get(next), header)) {
      mergeInto(header, padded(lines.get(next), width));
      next++;
    }
    List<String> formulas = List.of();
    if (next < lines.size() && numbersColumns(lines.get(next))) {
      formulas = padded(lines.get(next), width);
      next++;
    }
    if (next >= lines.size()) {
      throw nothing(file);
    }
    return new PublishedTable(
        distinct(header), formulas, rows(lines.subList(next, lines.size()), width));
  }

  private static String text(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      Charset charset = charset(bytes);
      String text = new String(bytes, charset);
      String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
      if (plain.isBlank() || plain.indexOf('\0') >= 0) {
        throw nothing(file);
      }
      return Normalizer.normalize(plain, Normalizer.Form.NFC);
    } catch (IOException e) {
      throw new UnreadableTable(
          "Không đọc được tệp " + file.getFileName(), "Cannot read " + file.getFileName(), e);
    }
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    return bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff
        ? StandardCharsets.UTF_16BE
        : StandardCharsets.UTF_8;
  }

  private static UnreadableTable nothing(Path file) {
    return new UnreadableTable(
        "Tệp " + file.getFileName() + " không có bảng số liệu",
        file.getFileName() + " holds no table");
  }

  /** Splits by the delimiter that gives most lines the same number of columns. */
  private static List<Line> bestSplit(String text) {
    List<Line> best = List.of();
    double bestScore = -1;
    for (char delimiter : DELIMITERS) {
      List<Line> lines = split(text, delimiter);
      int width = usualWidth(lines);
      long usual = lines.stream().filter(l -> l.texts().size() == width).count();
      double score = width < 2 ? 0 : (double) usual / lines.size() + width / 1000.0;
      if (score > bestScore) {
        best = lines;
        bestScore = score;
      }
    }
    return best;
  }

  private static List<Line> split(String text, char delimiter) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    List<Line> lines = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      int number = 1;
      for (CSVRecord record : parser) {
        Line line = new Line(number, record.toList());
        if (line.filled() > 0) {
          lines.add(line);
        }
        number = (int) parser.getCurrentLineNumber() + 1;
      }
      return lines;
    } catch (IOException e) {
      throw new UnreadableTable("Tệp CSV hỏng", "Broken CSV file", e);
    }
  }

  private static int usualWidth(List<Line> lines) {
    Map<Integer, Integer> widths = new HashMap<>();
    lines.forEach(l -> widths.merge(l.texts().size(), 1, Integer::sum));
    return widths.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /** Title lines above a table fill one cell or two; its header fills most. */
  private static int headerLine(List<Line> lines, int width) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).filled() * 2 >= width) {
        return i;
      }
    }
    return 0;
  }

  private static boolean continuesHeader(Line line, List<String> header) {
    return line.texts().get(0).isBlank()
        && !line.hasNumber()
        && line.filled() > 0
        && header.stream().anyMatch(String::isBlank);
  }

  private static void mergeInto(List<String> header, List<String> below) {
    String group = "";
    for (int i = 0; i < header.size(); i++) {
      String above = header.get(i);
      group = above.isBlank() ? group : above;
      if (!below.get(i).isBlank()) {
        header.set(i, group.isBlank() ? below.get(i) : group + GROUP_SIGN + below.get(i));
      }
    }
  }

  private static boolean numbersColumns(Line line) {
    int last = 0;
    int count = 0;
    for (String text : line.texts()) {
      if (text.isBlank()) {
        continue;
      }
      var matcher = COLUMN_NUMBER.matcher(text.strip());
      if (!matcher.matches() || Integer.parseInt(matcher.group(1)) != last + 1) {
        return false;
      }
      last++;
      count++;
    }
    return count >= 3;
  }

  private static List<String> distinct(List<String> header) {
    Set<String> once = new HashSet<>();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      String label = header.get(i).strip().replaceAll("\\s+", " ");
      boolean clear = !label.isEmpty() && Collections.frequency(header, header.get(i)) == 1;
      labels.add(clear && once.add(label) ? label : (label + " (cột " + (i + 1) + ")").strip());
    }
    return labels;
  }

  private static List<String> padded(Line line, int width) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      texts.add(i < line.texts().size() ? line.texts().get(i).strip() : "");
    }
    return texts;
  }

  private static List<PublishedTable.Row> rows(List<Line> lines, int width) {
    boolean[] pointIsDecimal = new boolean[width];
    for (int c = 0; c < width; c++) {
      int column = c;
      List<String> texts = lines.stream().map(l -> padded(l, width).get(column)).toList();
      pointIsDecimal[c] =
          texts.stream().anyMatch(NumberText::showsDecimalPoint)
              && texts.stream().noneMatch(t -> t.matches(".*\\d,\\d.*"));
    }
    return lines.stream()
        .sorted(Comparator.comparingInt(Line::number))
        .map(l -> row(l.number(), padded(l, width), pointIsDecimal))
        .toList();
  }

  private static PublishedTable.Row row(int number, List<String> texts, boolean[] pointIsDecimal) {
    List<@Nullable NumberText> numbers = new ArrayList<>();
    for (int c = 0; c < texts.size(); c++) {
      numbers.add(NumberText.of(texts.get(c), pointIsDecimal[c]));
    }
    return new PublishedTable.Row(number, texts, Collections.unmodifiableList(numbers));
  }
}
