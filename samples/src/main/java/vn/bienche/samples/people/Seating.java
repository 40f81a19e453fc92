package vn.bienche.samples.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.bienche.samples.data.Blueprint;
import vn.bienche.samples.data.Position;
import vn.bienche.samples.data.RoomShare;
import vn.bienche.samples.data.Staffing;
import vn.bienche.samples.data.Unit;

/**
 * Sets up the seats of a unit on the reporting date. The plan of positions came later, so there may
 * be more persons than posts (they share professional positions) or fewer (professional posts stay
 * vacant).
 */
final class Seating {

  private static final String STANDING_POSTS = "Chức danh";
  private static final String PUBLIC_EMPLOYEE = "Viên chức";
  private static final String GENERIC_COMMITTEE = "cấp ủy huyện";

  private final Blueprint blueprint;

  Seating(Blueprint blueprint) {
    this.blueprint = blueprint;
  }

  /** Seats of the headcount, then of contract staff, highest rank first. */
  List<Seat> seats(Staffing staffing) {
    Unit unit = blueprint.unit(staffing.unit());
    List<Seat> seats =
        new ArrayList<>(unit.isLocal() ? district(unit, staffing) : agency(unit, staffing));
    seats.sort(Comparator.comparingInt(Seat::rank));
    seats.addAll(contracts(unit, staffing.contracts()));
    return seats;
  }

  private List<Seat> agency(Unit unit, Staffing staffing) {
    List<Seat> seats = new ArrayList<>();
    for (Position post : postsHeldBy(unit)) {
      seats.add(new Seat(unit.code(), "", post.name(), post.category(), null, seats.size(), false));
    }
    List<Position> own = blueprint.positionsOf(unit.code());
    int rest = staffing.headcount() - seats.size();
    for (Position position : choose(own, rest, staffing.retired())) {
      seats.add(seat(unit, position, roomOf(unit, position, seats.size()), seats.size()));
    }
    return seats;
  }

  /**
   * Posts of a row of its own whose holders are counted in this unit: the note of the row names it.
   */
  private List<Position> postsHeldBy(Unit unit) {
    return blueprint.units().stream()
        .filter(u -> u.kind().equals(STANDING_POSTS) && u.note().endsWith(unit.name()))
        .flatMap(u -> blueprint.positionsOf(u.code()).stream())
        .toList();
  }

  private List<Seat> district(Unit unit, Staffing staffing) {
    List<Position> all = blueprint.positionsOf(unit.code());
    List<Position> committee = all.stream().filter(p -> p.room().isEmpty()).toList();
    List<Seat> seats = new ArrayList<>();
    int standing = 0;
    for (RoomShare share : blueprint.roomsOf(unit.code())) {
      if (share.room().equals(unit.code())) {
        standing = share.headcount();
        committee.stream().limit(standing).forEach(p -> seats.add(seat(unit, p, "", rank(p, all))));
      } else {
        List<Position> room = new ArrayList<>();
        if (standing == 0 && share.room().endsWith("-P5")) {
          // Where nobody stands apart from the agencies, both secretaries belong to the office
          room.addAll(committee.subList(0, 2));
        }
        all.stream().filter(p -> p.room().equals(share.room())).forEach(room::add);
        int retired = room.stream().anyMatch(Position::outsideGrades) ? staffing.retired() : 0;
        for (Position position : choose(room, share.headcount(), retired)) {
          seats.add(seat(unit, position, share.room(), rank(position, all)));
        }
      }
    }
    return seats;
  }

  /** Leaders before others, those on higher levels first, support last. */
  private static int rank(Position position, List<Position> all) {
    int level = position.level().equals("Chuyên viên chính") ? 0 : position.isLeadership() ? 1 : 2;
    return (position.isSupport() ? 3 : level) * 1000 + all.indexOf(position);
  }

  private static List<Position> choose(List<Position> positions, int persons, int retired) {
    List<Position> chosen = new ArrayList<>();
    expand(positions.stream().filter(Position::outsideGrades).toList()).stream()
        .limit(retired)
        .forEach(chosen::add);
    List<Position> regular =
        positions.stream().filter(p -> !p.isContract() && !p.outsideGrades()).toList();
    List<Position> posts = new ArrayList<>(expand(regular));
    int wanted = persons - retired;
    List<Position> professional =
        regular.stream().filter(p -> !p.isLeadership() && !p.isSupport()).toList();
    while (posts.size() > wanted) {
      posts.remove(lastProfessional(posts));
    }
    for (int extra = 0; posts.size() < wanted; extra++) {
      posts.add(professional.get(extra % professional.size()));
    }
    chosen.addAll(posts);
    return chosen;
  }

  private static int lastProfessional(List<Position> posts) {
    for (int i = posts.size() - 1; i >= 0; i--) {
      if (!posts.get(i).isLeadership() && !posts.get(i).isSupport()) {
        return i;
      }
    }
    return posts.size() - 1;
  }

  private static List<Position> expand(List<Position> positions) {
    List<Position> posts = new ArrayList<>();
    for (Position position : positions) {
      for (int i = 0; i < position.posts(); i++) {
        posts.add(position);
      }
    }
    return posts;
  }

  private List<Seat> contracts(Unit unit, int wanted) {
    List<Position> posts =
        expand(blueprint.positionsOf(unit.code()).stream().filter(Position::isContract).toList());
    List<Seat> seats = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      Position position = posts.get(i % posts.size());
      seats.add(seat(unit, position, position.room(), Integer.MAX_VALUE));
    }
    return seats;
  }

  private Seat seat(Unit unit, Position position, String room, int rank) {
    String title = position.name().replace(GENERIC_COMMITTEE, committeeName(unit));
    String category = unit.block().equals("Sự nghiệp") ? PUBLIC_EMPLOYEE : position.category();
    return new Seat(
        unit.code(),
        room,
        title,
        position.isContract() ? position.category() : category,
        position,
        rank,
        position.outsideGrades());
  }

  private static String committeeName(Unit unit) {
    String[] words = unit.name().split(" ", 3);
    return words[0] + " " + words[1];
  }

  private String roomOf(Unit unit, Position position, int index) {
    if (!position.room().isEmpty() || position.category().equals("Cán bộ")) {
      return position.room();
    }
    List<Unit> rooms =
        blueprint.units().stream().filter(u -> u.parent().equals(unit.code())).toList();
    return rooms.isEmpty() ? "" : rooms.get(index % rooms.size()).code();
  }
}
