package vn.bienche.samples.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.bienche.samples.chance.Dice;
import vn.bienche.samples.data.Blueprint;
import vn.bienche.samples.data.Position;
import vn.bienche.samples.data.Task;
import vn.bienche.samples.people.Person;
import vn.bienche.samples.worklog.TaskPool;

/**
 * Yearly tasks whose hours, divided by the norm of 1 904 hours, come a little below the posts of
 * every position; a position that is held concurrently takes a little from the position of its
 * holder.
 */
public final class YearlyTasks {

  private static final int NORM_HOURS = 1904;
  private static final int CONCURRENT_HOURS = 48;
  private static final double LEAST_LOAD = 0.94;
  private static final double MOST_LOAD = 0.995;
  private static final int TASKS_PER_POSITION = 3;
  private static final List<Integer> HOURS_EACH = List.of(2, 4, 6, 8, 12, 16, 24);

  private final Blueprint blueprint;
  private final TaskPool pool;
  private final long seed;

  public YearlyTasks(Blueprint blueprint, long seed) {
    this.blueprint = blueprint;
    this.pool = new TaskPool(blueprint);
    this.seed = seed;
  }

  /** All tasks of a unit, position by position. */
  public List<YearlyTask> of(String unit, List<Person> persons) {
    Dice dice = Dice.of(seed, "yearly tasks " + unit);
    List<Position> positions = blueprint.positionsOf(unit);
    List<YearlyTask> tasks = new ArrayList<>();
    for (Position position : positions) {
      List<Person> holders = holders(position, positions, persons);
      int hours = hours(position, positions, dice);
      tasks.addAll(share(position, holders, hours, dice));
    }
    return tasks;
  }

  private static int hours(Position position, List<Position> all, Dice dice) {
    if (position.posts() == 0) {
      return CONCURRENT_HOURS;
    }
    long held =
        all.stream()
            .filter(p -> p.posts() == 0 && p.concurrentWith().equals(position.code()))
            .count();
    double load = position.posts() * NORM_HOURS * dice.between(LEAST_LOAD, MOST_LOAD);
    return (int) Math.max(CONCURRENT_HOURS, load - held * CONCURRENT_HOURS);
  }

  /**
   * Those who sit on the position; else whoever holds it concurrently; else colleagues of the room
   * or unit.
   */
  private static List<Person> holders(Position position, List<Position> all, List<Person> persons) {
    List<Person> own = seated(position, persons);
    if (!own.isEmpty()) {
      return own;
    }
    List<Person> concurrent =
        all.stream()
            .filter(p -> p.code().equals(position.concurrentWith()))
            .flatMap(p -> seated(p, persons).stream())
            .limit(1)
            .toList();
    if (!concurrent.isEmpty()) {
      return concurrent;
    }
    List<Person> kind =
        persons.stream().filter(p -> p.seat().isContract() == position.isContract()).toList();
    List<Person> room =
        kind.stream().filter(p -> p.seat().room().equals(position.room())).limit(2).toList();
    if (!room.isEmpty()) {
      return room;
    }
    return (kind.isEmpty() ? persons : kind).stream().limit(1).toList();
  }

  private static List<Person> seated(Position position, List<Person> persons) {
    return persons.stream()
        .filter(
            p ->
                p.seat().position() != null
                    && Objects.equals(p.seat().position().code(), position.code()))
        .toList();
  }

  private List<YearlyTask> share(Position position, List<Person> holders, int hours, Dice dice) {
    int parts = hours <= CONCURRENT_HOURS ? 1 : Math.max(TASKS_PER_POSITION, holders.size() * 2);
    List<YearlyTask> tasks = new ArrayList<>();
    int left = hours;
    for (int i = 0; i < parts; i++) {
      Person person = holders.get(i % holders.size());
      int target = left / (parts - i);
      int each = dice.pick(HOURS_EACH.stream().filter(h -> h <= Math.max(2, target)).toList());
      int quantity = Math.max(1, target / each);
      Task task = dice.pick(pool.of(person));
      tasks.add(new YearlyTask(person, position, task, quantity, each));
      left -= quantity * each;
    }
    return tasks;
  }
}
