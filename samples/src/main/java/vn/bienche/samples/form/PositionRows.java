package vn.bienche.samples.form;

import java.util.List;
import java.util.Map;
import vn.bienche.samples.data.Position;
import vn.bienche.samples.data.Task;

/** Rows of B3 and B22. */
public final class PositionRows {

  private static final String EQUIVALENT = " và tương đương";

  private PositionRows() {}

  /** One row per position of a unit. */
  public static List<Map<String, Object>> positions(List<Position> positions) {
    return positions.stream().map(PositionRows::position).toList();
  }

  /** One row per task of a unit. */
  public static List<Map<String, Object>> tasks(List<Task> tasks) {
    return tasks.stream().map(PositionRows::task).toList();
  }

  private static Map<String, Object> position(Position position) {
    return new Rows()
        .put("position_code", position.code())
        .put("position", position.name())
        .put("position_group", position.group())
        .put("room", position.room())
        .put("grade_level", position.level().isEmpty() ? null : position.level() + EQUIVALENT)
        .put("category", position.category())
        .put("posts", position.posts())
        .put("concurrent_with", position.concurrentWith())
        .put("outside_grades", position.outsideGrades() ? Boolean.TRUE : null)
        .put("note", position.note())
        .build();
  }

  private static Map<String, Object> task(Task task) {
    return new Rows()
        .put("task_code", task.code())
        .put("task", task.name())
        .put("task_group", task.group())
        .put("product", task.product())
        .put("complexity", task.complexity())
        .build();
  }
}
