package vn.bienche.samples.form;

import java.util.List;
import java.util.Map;
import vn.bienche.samples.planning.RequiredCompetency;
import vn.bienche.samples.planning.YearlyTask;

/** Rows of B1 and KNL. */
public final class SchemeRows {

  private SchemeRows() {}

  public static List<Map<String, Object>> yearlyTasks(List<YearlyTask> tasks) {
    return tasks.stream().map(SchemeRows::task).toList();
  }

  public static List<Map<String, Object>> competencies(List<RequiredCompetency> required) {
    return required.stream().map(SchemeRows::competency).toList();
  }

  private static Map<String, Object> task(YearlyTask task) {
    return new Rows()
        .put("staff_code", task.person().staffCode())
        .put("full_name", task.person().name())
        .put("task", task.task().name())
        .put("product", task.task().product())
        .put("quantity", task.quantity())
        .put("hours_each", task.hoursEach())
        .put("hours_total", task.hours())
        .put("complexity", task.task().complexity())
        .put("position_code", task.position().code())
        .put("task_group", task.position().group())
        .build();
  }

  private static Map<String, Object> competency(RequiredCompetency required) {
    return new Rows()
        .put("position_code", required.position().code())
        .put("competency_group", required.competency().group())
        .put("competency", required.competency().name())
        .put("level", required.level())
        .build();
  }
}
