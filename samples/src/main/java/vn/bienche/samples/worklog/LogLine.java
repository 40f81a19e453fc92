package vn.bienche.samples.worklog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.bienche.samples.data.Task;
import vn.bienche.samples.people.Person;

/**
 * One line of a work log.
 *
 * @param day when
 * @param person who
 * @param task which task, or null on a day of absence and for unplanned work
 * @param description what was done
 * @param product what came out; empty for none
 * @param quarters quarter hours; 0 on a day of absence
 * @param result how far; empty on a day of absence
 * @param confirmedBy name of the one who confirmed
 * @param confirmedOn when
 * @param note remark; empty for none
 * @param absence word for the absence; empty for work
 */
public record LogLine(
    LocalDate day,
    Person person,
    @Nullable Task task,
    String description,
    String product,
    int quarters,
    String result,
    String confirmedBy,
    LocalDate confirmedOn,
    String note,
    String absence) {

  LogLine noted(String remark) {
    return new LogLine(
        day,
        person,
        task,
        description,
        product,
        quarters,
        result,
        confirmedBy,
        confirmedOn,
        remark,
        absence);
  }
}
