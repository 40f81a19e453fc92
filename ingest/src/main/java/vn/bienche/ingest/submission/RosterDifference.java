package vn.bienche.ingest.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.submission.RosterChange.Subject;
import vn.bienche.warehouse.value.Period;

/**
 * What differs between two rosters of one unit. Persons are matched by staff code alone; each list
 * stands in the order of the roster that it comes from.
 *
 * @param unit code of the unit
 * @param previous reporting date of the earlier roster
 * @param current reporting date of the new roster
 * @param previousCount persons of the earlier roster
 * @param currentCount persons of the new roster
 * @param arrived persons whom only the new roster has
 * @param gone persons whom only the earlier roster has
 * @param changed grade or position of persons who stand in both
 */
public record RosterDifference(
    String unit,
    Period previous,
    Period current,
    int previousCount,
    int currentCount,
    List<PersonLine> arrived,
    List<PersonLine> gone,
    List<RosterChange> changed) {

  public RosterDifference {
    arrived = List.copyOf(arrived);
    gone = List.copyOf(gone);
    changed = List.copyOf(changed);
  }

  /**
   * Compares two rosters; of a staff code that stands twice in one roster the first line counts.
   */
  public static RosterDifference between(
      String unit,
      Period previous,
      List<PersonLine> previousRoster,
      Period current,
      List<PersonLine> currentRoster) {
    Map<String, PersonLine> before = byCode(previousRoster);
    Map<String, PersonLine> now = byCode(currentRoster);
    List<RosterChange> changed = new ArrayList<>();
    now.forEach(
        (code, person) -> {
          PersonLine earlier = before.get(code);
          if (earlier != null) {
            changed.addAll(changes(earlier, person));
          }
        });
    return new RosterDifference(
        unit,
        previous,
        current,
        before.size(),
        now.size(),
        now.values().stream().filter(p -> !before.containsKey(p.code())).toList(),
        before.values().stream().filter(p -> !now.containsKey(p.code())).toList(),
        changed);
  }

  /** Whether both rosters say the same. */
  public boolean isEmpty() {
    return arrived.isEmpty() && gone.isEmpty() && changed.isEmpty();
  }

  private static Map<String, PersonLine> byCode(List<PersonLine> roster) {
    Map<String, PersonLine> persons = new LinkedHashMap<>();
    roster.forEach(person -> persons.putIfAbsent(person.code(), person));
    return persons;
  }

  private static List<RosterChange> changes(PersonLine before, PersonLine now) {
    List<RosterChange> changes = new ArrayList<>();
    compare(changes, now, Subject.GRADE, before.grade(), now.grade());
    compare(changes, now, Subject.POSITION, before.position(), now.position());
    return changes;
  }

  private static void compare(
      List<RosterChange> changes,
      PersonLine person,
      Subject subject,
      @Nullable String before,
      @Nullable String after) {
    if (!Objects.equals(before, after)) {
      changes.add(new RosterChange(person, subject, before, after));
    }
  }
}
