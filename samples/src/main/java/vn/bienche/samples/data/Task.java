package vn.bienche.samples.data;

import java.util.List;

/**
 * A task of a professional line.
 *
 * @param line the line; {@code LQ} leadership, {@code CH} everybody, {@code HC} administration,
 *     {@code HD} contract staff
 * @param code task code, unique in every unit
 * @param group value of {@code Nhóm công việc}
 * @param complexity 1..5
 * @param name Vietnamese name
 * @param product what comes out
 * @param details patterns of log entries with places such as {@code {unit}}
 */
public record Task(
    String line,
    String code,
    String group,
    int complexity,
    String name,
    String product,
    List<String> details) {

  public Task {
    details = List.copyOf(details);
  }
}
