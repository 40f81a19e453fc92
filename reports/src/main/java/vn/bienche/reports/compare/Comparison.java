package vn.bienche.reports.compare;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import vn.bienche.reports.ReportFault;
import vn.bienche.reports.query.Publication;
import vn.bienche.reports.query.WarehouseReader;
import vn.bienche.warehouse.contract.NearestValue;
import vn.bienche.warehouse.value.Period;

/** Puts units and periods side by side; every figure comes from a published mart. */
public final class Comparison {

  private final WarehouseReader warehouse;

  /**
   * Nothing is read before something is compared.
   *
   * @param warehouse opens a connection to the serving warehouse; each is closed after one query
   */
  public Comparison(Supplier<Connection> warehouse) {
    this.warehouse = new WarehouseReader(warehouse);
  }

  /**
   * Compares.
   *
   * @throws ReportFault when nothing is published, a unit is unknown, or no period has figures
   */
  public ComparisonResult compare(ComparisonRequest request) {
    Publication run = warehouse.requiredPublication(request.runId());
    SliceReader reader = new SliceReader(warehouse, run);
    List<String> units = units(request, reader.known());
    List<ComparedFigure> figures = new ArrayList<>();
    Set<String> leftOut = new LinkedHashSet<>();
    for (Measure measure : request.measures()) {
      Map<Period, Slice> slices = slices(request, reader, measure);
      if (request.comparable()) {
        ComparableUnits comparable = new ComparableUnits(measure, slices, reader.succession());
        slices = comparable.limited();
        leftOut.addAll(comparable.leftOut());
      }
      requireFigures(request, measure, slices);
      figures.addAll(new SideBySide(measure, slices, units, request.within()).figures());
    }
    return new ComparisonResult(
        figures,
        request.measures(),
        request.periods(),
        request.organisation(),
        units.isEmpty() ? null : units.get(0),
        run.runId(),
        List.copyOf(leftOut));
  }

  private static Map<Period, Slice> slices(
      ComparisonRequest request, SliceReader reader, Measure measure) {
    Map<Period, Slice> slices = new LinkedHashMap<>();
    for (Period period : request.periods()) {
      slices.put(
          period,
          request.restated()
              ? restated(request, reader, measure, period)
              : reader.asWas(measure, period));
    }
    return slices;
  }

  private static Slice restated(
      ComparisonRequest request, SliceReader reader, Measure measure, Period period) {
    Slice published = request.restatedTo() == null ? reader.restatedToday(measure, period) : null;
    if (published != null) {
      return published;
    }
    java.time.LocalDate day =
        request.restatedTo() == null ? SliceReader.TODAY : request.restatedTo();
    Map<String, Line> target = reader.lines(day);
    if (target.isEmpty()) {
      throw new ReportFault(
          "Không có tổ chức nào vào ngày " + day + ".", "There is no organisation on " + day + ".");
    }
    Slice before = reader.asWas(measure, period);
    Heirs heirs = Heirs.of(before, reader.succession(), period.lastDay(), day, target);
    NamedParts named = reader.named(measure, period, day, heirs.splits());
    return Restatement.of(measure, before, heirs, named, target);
  }

  private static void requireFigures(
      ComparisonRequest request, Measure measure, Map<Period, Slice> slices) {
    if (slices.values().stream().allMatch(slice -> slice.lines().isEmpty())) {
      throw new ReportFault(
          "Không có số liệu của chỉ tiêu "
              + measure.key()
              + " cho các kỳ "
              + request.periods()
              + ".",
          "Measure " + measure.key() + " has no figures for " + request.periods() + ".");
    }
  }

  /** Codes as the warehouse has them; a unit may also be named by its name. */
  private static List<String> units(ComparisonRequest request, Map<String, String> known) {
    List<String> asked = new ArrayList<>(request.units());
    String within = request.within();
    if (within != null && !known.containsKey(within)) {
      throw unknown(within, known);
    }
    List<String> codes = new ArrayList<>();
    for (String unit : asked) {
      codes.add(code(unit.strip(), known));
    }
    return codes;
  }

  private static String code(String unit, Map<String, String> known) {
    if (known.containsKey(unit)) {
      return unit;
    }
    List<String> named =
        known.entrySet().stream()
            .filter(entry -> entry.getValue().equalsIgnoreCase(unit))
            .map(Map.Entry::getKey)
            .toList();
    if (named.size() == 1) {
      return named.get(0);
    }
    throw unknown(unit, known);
  }

  private static ReportFault unknown(String unit, Map<String, String> known) {
    String nearest =
        NearestValue.of(unit, known.keySet())
            .or(() -> NearestValue.of(unit, known.values()))
            .orElse("");
    return new ReportFault(
        "Không có đơn vị '" + unit + "' trong các biểu" + Measures.or(", có phải '", nearest) + ".",
        "There is no unit '"
            + unit
            + "' in the tables"
            + Measures.or(", do you mean '", nearest)
            + ".");
  }
}
