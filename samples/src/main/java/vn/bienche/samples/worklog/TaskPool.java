package vn.bienche.samples.worklog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.bienche.samples.data.Blueprint;
import vn.bienche.samples.data.Task;
import vn.bienche.samples.people.Person;
import vn.bienche.samples.people.Seat;

/** Which tasks a person and a unit have. */
public final class TaskPool {

  private static final String LEADERSHIP = "LQ";
  private static final String EVERYBODY = "CH";
  private static final String ADMINISTRATION = "HC";
  private static final String CONTRACT = "HD";

  private final Blueprint blueprint;
  private final Map<String, String> lineOfUnit = new HashMap<>();

  public TaskPool(Blueprint blueprint) {
    this.blueprint = blueprint;
    blueprint.units().forEach(u -> lineOfUnit.put(u.code(), u.line()));
  }

  /** Tasks of a person; likelier ones stand several times. */
  public List<Task> of(Person person) {
    Seat seat = person.seat();
    if (seat.isContract()) {
      String word = seat.title().split(" ", 2)[0];
      List<Task> own = tasks(CONTRACT).stream().filter(t -> t.name().startsWith(word)).toList();
      return own.isEmpty() ? tasks(CONTRACT) : own;
    }
    List<Task> pool = new ArrayList<>();
    String line = lineOf(seat);
    if (seat.isLeader()) {
      pool.addAll(tasks(LEADERSHIP));
    }
    if (seat.position() != null && seat.position().isSupport()) {
      pool.addAll(tasks(ADMINISTRATION));
      pool.addAll(tasks(ADMINISTRATION));
    } else {
      pool.addAll(tasks(line));
    }
    pool.addAll(tasks(EVERYBODY));
    return pool;
  }

  /** All tasks of a unit, its rooms' lines included. */
  public List<Task> ofUnit(String unit) {
    List<String> lines =
        blueprint.units().stream()
            .filter(u -> u.code().equals(unit) || u.parent().equals(unit))
            .map(u -> u.line())
            .filter(line -> !line.isEmpty())
            .distinct()
            .toList();
    return Stream.of(List.of(LEADERSHIP), lines, List.of(EVERYBODY, ADMINISTRATION, CONTRACT))
        .flatMap(List::stream)
        .flatMap(line -> tasks(line).stream())
        .toList();
  }

  private String lineOf(Seat seat) {
    String ofRoom = lineOfUnit.getOrDefault(seat.room(), "");
    return ofRoom.isEmpty() ? lineOfUnit.getOrDefault(seat.unit(), "") : ofRoom;
  }

  private List<Task> tasks(String line) {
    return blueprint.tasks().stream().filter(t -> t.line().equals(line)).toList();
  }
}
