package vn.bienche.samples.planning;

import vn.bienche.samples.data.Position;
import vn.bienche.samples.data.Task;
import vn.bienche.samples.people.Person;

/**
 * A task that a person does in a year, for one position.
 *
 * @param person who does it
 * @param position the position it belongs to
 * @param task which task
 * @param quantity products in a year
 * @param hoursEach hours per product
 */
public record YearlyTask(Person person, Position position, Task task, int quantity, int hoursEach) {

  public int hours() {
    return quantity * hoursEach;
  }
}
