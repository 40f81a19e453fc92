package vn.bienche.ingest.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.bienche.ingest.form.InputForm;
import vn.bienche.ingest.form.catalog.Forms;
import vn.bienche.ingest.text.Words;
import vn.bienche.ingest.workbook.RawRow;
import vn.bienche.warehouse.value.FormCode;

/** Recognises a form by its name or code in a text. */
final class FormSigns {

  private record Name(String words, FormCode form) {}

  private static final List<Name> NAMES = names();

  /**
   * Capitals only, because "ngạch" without accents is an ordinary word; no part of a unit code or
   * number.
   */
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_./-])("
              + Arrays.stream(FormCode.values()).map(Enum::name).collect(Collectors.joining("|"))
              + ")(?![\\p{L}\\p{N}_/-]|\\.\\d)");

  /** Rows with as many cells as this are headers or data, no title. */
  private static final int TABLE_CELLS = 6;

  private FormSigns() {}

  /** The form that the rows above a table name: names before codes, the first before later ones. */
  static Optional<FormCode> inTitle(List<RawRow> rows) {
    List<String> lines = titleLines(rows);
    return lines.stream()
        .flatMap(line -> byName(Words.plain(line)).stream())
        .findFirst()
        .or(() -> lines.stream().flatMap(line -> byCode(line).stream()).findFirst());
  }

  /** The form that a sheet's name names. */
  static Optional<FormCode> inSheetName(String name) {
    String tidy = Words.tidy(name);
    return byCode(tidy.toUpperCase(Locale.ROOT)).or(() -> byName(Words.plain(tidy)));
  }

  private static List<String> titleLines(List<RawRow> rows) {
    List<String> lines = new ArrayList<>();
    for (RawRow row : rows) {
      if (row.cells().size() >= TABLE_CELLS) {
        break;
      }
      row.cells()
          .forEach(
              c -> Arrays.stream(c.text().split("[\\r\\n]+")).map(Words::tidy).forEach(lines::add));
    }
    return lines;
  }

  private static Optional<FormCode> byName(String plainLine) {
    Name best = null;
    int bestAt = Integer.MAX_VALUE;
    for (Name name : NAMES) {
      int at = plainLine.indexOf(name.words());
      if (at >= 0 && at < bestAt) {
        best = name;
        bestAt = at;
      }
    }
    return Optional.ofNullable(best).map(Name::form);
  }

  private static Optional<FormCode> byCode(String line) {
    Matcher code = CODE.matcher(line);
    return code.find() ? FormCode.of(code.group(1)) : Optional.empty();
  }

  private static List<Name> names() {
    List<Name> names = new ArrayList<>();
    for (InputForm form : Forms.all()) {
      names.add(new Name(Words.plain(form.code().vietnameseName()), form.code()));
      form.titles().forEach(words -> names.add(new Name(words, form.code())));
    }
    names.sort((a, b) -> b.words().length() - a.words().length());
    return names;
  }
}
