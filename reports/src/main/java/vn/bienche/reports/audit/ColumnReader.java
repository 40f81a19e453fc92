package vn.bienche.reports.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.audit.Column.Role;
import vn.bienche.warehouse.contract.OutputCatalog;
import vn.bienche.warehouse.contract.OutputColumn;

/** Tells from header and cells what each column is. */
final class ColumnReader {

  private static final Pattern ORDINAL =
      Pattern.compile(
          "row_no|no|stt|so_tt|tt|(.*_)?order|rank|xep_hang|decimals|(.*_)?line|year|nam|month|thang|"
              + "quarter|quy|period|ky|version|lan_gui|as_of|(.*_)?date|ngay|unit_id|unit_code|ma_don_vi");
  private static final Pattern RATIO =
      Pattern.compile(
          "(.*_)?(percent|pct|ty_le|ti_le|binh_quan|trung_binh|mean|average|avg|per)(_.*)?");
  private static final Pattern PERCENT = Pattern.compile("(.*_)?(percent|pct|ty_le|ti_le)(_.*)?");
  private static final Pattern NOTATION = Pattern.compile("(.+)_(text|num)");

  /** Names under which other tables print what our outputs print under the key. */
  private static final Map<String, String> SYNONYMS =
      Map.ofEntries(
          Map.entry("civil_servants", "officials"),
          Map.entry("tong_so_ngach", "graded"),
          Map.entry("tong_so_co_mat", "headcount"),
          Map.entry("staff_total", "staff"),
          Map.entry("staff_logging", "staff_logged"),
          Map.entry("hours_per_person_month", "hours_per_person"),
          Map.entry("hours_per_person_day", "hours_per_day"));

  private static final List<String> REPORTS =
      List.of("R01", "R02", "R03", "R06", "R07", "R08", "R08P", "R11", "R12", "R14", "R15");

  private ColumnReader() {}

  static List<Column> read(PublishedTable table) {
    List<String> folded = table.header().stream().map(Column::folded).toList();
    Map<Integer, String> keys = keys(table.header().stream().map(ColumnReader::leaf).toList());
    List<Column> columns = new ArrayList<>();
    for (int c = 0; c < table.width(); c++) {
      columns.add(column(table, c, folded, keys.get(c)));
    }
    return columns;
  }

  /** The column's own header below one that spans several columns. */
  private static String leaf(String label) {
    int sign = label.lastIndexOf(TableReader.GROUP_SIGN);
    return Column.folded(
        sign < 0 ? label : label.substring(sign + TableReader.GROUP_SIGN.length()));
  }

  private static Column column(
      PublishedTable table, int index, List<String> folded, @Nullable String key) {
    int filled = 0;
    int numbers = 0;
    int percents = 0;
    int decimals = 0;
    for (PublishedTable.Row row : table.rows()) {
      filled += row.text(index).isBlank() ? 0 : 1;
      NumberText number = row.number(index);
      if (number != null) {
        numbers++;
        percents += number.percent() ? 1 : 0;
        decimals = Math.max(decimals, number.decimals());
      }
    }
    String name = folded.get(index);
    boolean percent = percents * 2 > numbers || PERCENT.matcher(name).matches();
    Role role = role(name, folded, numbers > 0 && numbers * 10 >= filled * 6, percents > 0);
    return new Column(index, table.header().get(index), role, key, decimals, percent);
  }

  private static Role role(
      String name, List<String> folded, boolean numeric, boolean percentSigns) {
    if (name.startsWith("source_")) {
      return Role.TEXT;
    }
    if (ORDINAL.matcher(name).matches()) {
      return numeric ? Role.ORDINAL : Role.TEXT;
    }
    if (!numeric) {
      return Role.TEXT;
    }
    var notation = NOTATION.matcher(name);
    if (notation.matches() && folded.contains(notation.group(1))) {
      return Role.TWIN;
    }
    return percentSigns || RATIO.matcher(name).matches() ? Role.RATIO : Role.MEASURE;
  }

  /** The column that a twin repeats. */
  static int original(List<Column> columns, Column twin) {
    String own = Column.folded(twin.label());
    String name = own.substring(0, own.lastIndexOf('_'));
    return columns.stream()
        .filter(c -> Column.folded(c.label()).equals(name))
        .mapToInt(Column::index)
        .findFirst()
        .orElse(twin.index());
  }

  /** Keys of the output whose columns the header resembles most. */
  private static Map<Integer, String> keys(List<String> folded) {
    Map<Integer, String> best = Map.of();
    for (String report : REPORTS) {
      Map<Integer, String> keys = keysOf(OutputCatalog.of(report), folded);
      if (keys.size() > best.size()) {
        best = keys;
      }
    }
    return best;
  }

  private static Map<Integer, String> keysOf(List<OutputColumn> output, List<String> folded) {
    Map<String, List<String>> byName = new HashMap<>();
    for (OutputColumn column : output) {
      byName.computeIfAbsent(column.key(), k -> new ArrayList<>()).add(column.key());
      String header = Column.folded(column.header());
      if (!header.equals(column.key())) {
        byName.computeIfAbsent(header, k -> new ArrayList<>()).add(column.key());
      }
    }
    Map<Integer, String> keys = new HashMap<>();
    Map<String, Integer> met = new HashMap<>();
    for (int c = 0; c < folded.size(); c++) {
      String name = folded.get(c);
      List<String> candidates =
          byName.getOrDefault(
              name,
              byName.getOrDefault(Objects.requireNonNullElse(SYNONYMS.get(name), ""), List.of()));
      int occurrence = met.merge(name, 1, Integer::sum) - 1;
      if (occurrence < candidates.size()) {
        keys.put(c, candidates.get(occurrence));
      }
    }
    return keys;
  }
}
