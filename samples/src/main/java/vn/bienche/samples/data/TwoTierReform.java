package vn.bienche.samples.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The end of the district level: every district's staff goes on in a commune below a new group, and
 * the district and its group are no more. The province before the reform and after it share all
 * that is not local.
 *
 * @param after the province from the day of the reform; its list of units holds the districts as
 *     things of the past
 * @param successors code of the commune by code of the district
 */
public record TwoTierReform(Blueprint after, Map<String, String> successors) {

  /** First day without districts. */
  public static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  private static final String DECISION = "1654/NQ-UBTVQH15";

  public TwoTierReform {
    successors = Map.copyOf(successors);
  }

  /** What becomes of a province with districts. */
  public static TwoTierReform of(Blueprint before) {
    String group = before.province().code() + "-V";
    Map<String, String> successors = new LinkedHashMap<>();
    for (Unit unit : before.units()) {
      if (unit.isLocal() && !unit.isFormer()) {
        successors.put(unit.code(), group + "-" + (successors.size() + 1));
      }
    }
    UnaryOperator<String> moved = code -> successors.getOrDefault(code, code);
    Blueprint after =
        new Blueprint(
            units(before, group, successors),
            before.staffing().stream().map(s -> s.movedTo(moved.apply(s.unit()))).toList(),
            before.rooms().stream().map(r -> r.movedTo(moved.apply(r.unit()))).toList(),
            before.positions().stream().map(p -> p.movedTo(moved.apply(p.unit()))).toList(),
            quotas(before, moved),
            List.of(),
            List.of(),
            List.of(),
            before.tasks(),
            before.calendar(),
            List.of(),
            before.competencies());
    return new TwoTierReform(after, successors);
  }

  private static List<Unit> units(Blueprint before, String group, Map<String, String> successors) {
    List<Unit> units = new ArrayList<>();
    List<Unit> communes = new ArrayList<>();
    for (Unit unit : before.units()) {
      String district = unit.isLocal() ? unit.code() : unit.parent();
      String successor = successors.get(district);
      boolean ends = successor != null || isGroupOf(unit, before, successors);
      units.add(ends && !unit.isFormer() ? unit.endedOn(DAY.minusDays(1)) : unit);
      if (successor != null && !unit.isFormer()) {
        communes.add(successor(unit, district, successor, group));
      }
    }
    int order = units.size();
    units.add(
        new Unit(
            group,
            "Các xã, phường",
            "Nhóm",
            before.province().code(),
            DAY,
            ++order,
            "",
            "",
            "",
            null,
            "Thành lập",
            "",
            DECISION));
    for (Unit commune : communes) {
      units.add(commune.sortedAs(++order));
    }
    return units;
  }

  private static boolean isGroupOf(Unit unit, Blueprint before, Map<String, String> successors) {
    return before.units().stream()
        .anyMatch(u -> successors.containsKey(u.code()) && u.parent().equals(unit.code()));
  }

  private static Unit successor(Unit unit, String district, String successor, String group) {
    boolean committee = unit.isLocal();
    String name = unit.name().replace("Huyện ủy huyện", "Đảng ủy xã").replace("huyện số", "xã số");
    return new Unit(
        successor + unit.code().substring(district.length()),
        name,
        committee ? Unit.COMMUNE : unit.kind(),
        committee ? group : successor,
        DAY,
        unit.sortOrder(),
        unit.block(),
        unit.note(),
        unit.line(),
        null,
        "Thành lập",
        unit.code() + ":1",
        DECISION);
  }

  private static List<Quota> quotas(Blueprint before, UnaryOperator<String> moved) {
    return before.quotas().stream()
        .map(q -> q.year() > DAY.getYear() ? q.movedTo(moved.apply(q.unit())) : q)
        .toList();
  }
}
