package vn.bienche.samples.data;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A province of any size after the pattern of the calibrated one: the provincial agencies as they
 * are, and as many local committees as the staff needs. From July 2025 these are communes directly
 * below the province, before that districts.
 */
public final class SizedProvince {

  private static final LocalDate OLD = LocalDate.of(2004, 1, 1);
  private static final Map<String, String> ROOM_NAMES =
      Map.ofEntries(
          Map.entry("P1", "Ban Tổ chức"),
          Map.entry("P2", "Ủy ban Kiểm tra"),
          Map.entry("P3", "Ban Tuyên giáo"),
          Map.entry("P4", "Ban Dân vận"),
          Map.entry("P5", "Văn phòng"),
          Map.entry("F1", "Ủy ban Mặt trận Tổ quốc"),
          Map.entry("F2", "Hội Nông dân"),
          Map.entry("F3", "Hội Liên hiệp Phụ nữ"),
          Map.entry("F4", "Hội Cựu chiến binh"),
          Map.entry("F5", "Liên đoàn Lao động"),
          Map.entry("F6", "Đoàn Thanh niên Cộng sản Hồ Chí Minh"),
          Map.entry("S1", "Trung tâm Chính trị"));

  private final Blueprint base;
  private final YearMonth firstMonth;
  private final YearMonth lastMonth;
  private final boolean twoTiers;
  private final List<Unit> units = new ArrayList<>();
  private final List<Staffing> staffing = new ArrayList<>();
  private final List<RoomShare> rooms = new ArrayList<>();
  private final List<Position> positions = new ArrayList<>();

  private SizedProvince(Blueprint base, YearMonth firstMonth, YearMonth lastMonth) {
    this.base = base;
    this.firstMonth = firstMonth;
    this.lastMonth = lastMonth;
    this.twoTiers = !firstMonth.atDay(1).isBefore(TwoTierReform.DAY);
  }

  /**
   * A province of exactly so many persons.
   *
   * @param staff contract staff included
   */
  public static Blueprint of(Blueprint base, int staff, YearMonth firstMonth, YearMonth lastMonth) {
    return new SizedProvince(base, firstMonth, lastMonth).build(staff);
  }

  private Blueprint build(int staff) {
    List<Staffing> provincial =
        base.staffing().stream().filter(s -> !base.unit(s.unit()).isLocal()).toList();
    List<Staffing> local =
        base.staffing().stream().filter(s -> base.unit(s.unit()).isLocal()).toList();
    int central = provincial.stream().mapToInt(Staffing::staff).sum();
    int smallest = local.stream().mapToInt(Staffing::staff).min().orElse(1);
    if (staff < central + smallest) {
      provincialOnly(provincial, staff);
    } else {
      provincialOnly(provincial, central);
      committees(local, staff - central);
    }
    return new Blueprint(
        List.copyOf(units),
        List.copyOf(staffing),
        List.copyOf(rooms),
        List.copyOf(positions),
        quotas(),
        List.of(),
        List.of(),
        List.of(),
        base.tasks(),
        calendar(),
        List.of(),
        base.competencies());
  }

  private void provincialOnly(List<Staffing> provincial, int staff) {
    int left = staff;
    for (Staffing unit : provincial) {
      if (left > 0) {
        staffing.add(unit.reducedTo(Math.min(left, unit.staff())));
        left -= Math.min(left, unit.staff());
      }
    }
    // Too few for a committee of their own
    staffing.set(0, staffing.get(0).enlargedBy(left));
    Set<String> kept = new HashSet<>();
    kept.add(base.province().code());
    for (Staffing unit : staffing) {
      kept.add(unit.unit());
      kept.add(base.unit(unit.unit()).parent());
    }
    base.units().stream()
        .filter(u -> kept.contains(u.code()) || isPart(u, kept))
        .forEach(units::add);
    Set<String> listed = new HashSet<>();
    units.forEach(u -> listed.add(u.code()));
    base.positions().stream().filter(p -> listed.contains(p.unit())).forEach(positions::add);
  }

  /**
   * Rooms of a unit that is kept, former units and posts beside it; but no unit that sends rosters
   * of its own.
   */
  private boolean isPart(Unit unit, Set<String> kept) {
    boolean sends = base.staffing().stream().anyMatch(s -> s.unit().equals(unit.code()));
    boolean group = base.province().code().equals(unit.parent());
    return !sends && !group && kept.contains(unit.parent());
  }

  private void committees(List<Staffing> patterns, int staff) {
    int mean = patterns.stream().mapToInt(Staffing::staff).sum() / patterns.size();
    int wanted = Math.max(1, staff / mean);
    int planned =
        IntStream.range(0, wanted).map(i -> patterns.get(i % patterns.size()).staff()).sum();
    while (planned > staff) {
      wanted--;
      planned -= patterns.get(wanted % patterns.size()).staff();
    }
    int extra = staff - planned;
    Unit group = group();
    units.add(group);
    for (int i = 0; i < wanted; i++) {
      int more = extra / wanted + (i < extra % wanted ? 1 : 0);
      committee(group, i + 1, patterns.get(i % patterns.size()), more);
    }
  }

  private Unit group() {
    String root = base.province().code();
    return twoTiers
        ? unit(root + "-V", "Các xã, phường", "Nhóm", root, TwoTierReform.DAY, "", "")
        : unit(root + "-IV", "Các huyện, thị, thành ủy", "Nhóm", root, OLD, "", "");
  }

  private void committee(Unit group, int number, Staffing pattern, int more) {
    String code = group.code() + "-" + number;
    String territory = territory(number);
    LocalDate from = twoTiers ? TwoTierReform.DAY : OLD;
    String kind = twoTiers ? Unit.COMMUNE : Unit.COMMITTEE;
    String name = (twoTiers ? "Đảng ủy " : "Huyện ủy ") + territory;
    units.add(unit(code, name, kind, group.code(), from, "Đảng", ""));
    for (Unit room : base.units()) {
      if (room.parent().equals(pattern.unit())) {
        String suffix = room.code().substring(pattern.unit().length());
        String roomName =
            ROOM_NAMES.getOrDefault(suffix.substring(1), room.name()) + " " + territory;
        units.add(
            unit(code + suffix, roomName, room.kind(), code, from, room.block(), room.line()));
      }
    }
    staffing.add(pattern.movedTo(code).enlargedBy(more));
    for (RoomShare share : base.roomsOf(pattern.unit())) {
      String room = code + share.room().substring(pattern.unit().length());
      int added = share.room().endsWith("-P5") ? more : 0;
      rooms.add(new RoomShare(code, room, share.headcount() + added));
    }
    base.positionsOf(pattern.unit()).forEach(p -> positions.add(p.movedTo(code)));
  }

  private String territory(int number) {
    String kind = number % 4 == 0 ? "phường" : "xã";
    return (twoTiers ? kind : "huyện") + " số " + number;
  }

  private Unit unit(
      String code,
      String name,
      String kind,
      String parent,
      LocalDate from,
      String block,
      String line) {
    return new Unit(
        code, name, kind, parent, from, units.size() + 1, block, "", line, null, "", "", "");
  }

  private List<Quota> quotas() {
    return years()
        .flatMap(
            year ->
                staffing.stream()
                    .map(
                        s ->
                            new Quota(
                                s.unit(),
                                year,
                                s.officials() + 1,
                                s.publicEmployees(),
                                OptionalInt.of(s.contracts() + 1),
                                "12-QĐ/BTCTW",
                                LocalDate.of(year, 1, 15))))
        .toList();
  }

  /** The known calendar, and the holidays of fixed date in other years. */
  private List<CalendarException> calendar() {
    Map<LocalDate, CalendarException> days = new LinkedHashMap<>();
    base.calendar().forEach(day -> days.put(day.date(), day));
    Set<Integer> known = new HashSet<>();
    base.calendar().forEach(day -> known.add(day.date().getYear()));
    years()
        .filter(year -> !known.contains(year))
        .flatMap(
            year ->
                Stream.of(
                    new CalendarException(LocalDate.of(year, 1, 1), "Nghỉ lễ", "Tết Dương lịch"),
                    new CalendarException(LocalDate.of(year, 4, 30), "Nghỉ lễ", "Ngày Chiến thắng"),
                    new CalendarException(LocalDate.of(year, 5, 1), "Nghỉ lễ", "Quốc tế Lao động"),
                    new CalendarException(LocalDate.of(year, 9, 2), "Nghỉ lễ", "Quốc khánh")))
        .forEach(day -> days.put(day.date(), day));
    return List.copyOf(days.values());
  }

  private Stream<Integer> years() {
    return IntStream.rangeClosed(firstMonth.getYear(), lastMonth.getYear()).boxed();
  }
}
