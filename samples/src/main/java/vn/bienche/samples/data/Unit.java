package vn.bienche.samples.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit as DVTC announces it.
 *
 * @param code unit code
 * @param name Vietnamese name
 * @param kind value of {@code Loại đơn vị}
 * @param parent code of the unit above; empty for the province
 * @param validFrom first day
 * @param sortOrder order in official tables
 * @param block value of {@code Khối}; empty for none
 * @param note printed in the note column of R03; empty for none
 * @param line professional line, chooses the tasks that its people log; empty for none
 * @param validTo last day, or null while it exists
 * @param event what made it; empty for none
 * @param fromCodes units that it came from, with shares; empty for none
 * @param decisionNo decision on the event; empty for none
 */
public record Unit(
    String code,
    String name,
    String kind,
    String parent,
    LocalDate validFrom,
    int sortOrder,
    String block,
    String note,
    String line,
    @Nullable LocalDate validTo,
    String event,
    String fromCodes,
    String decisionNo) {

  static final String COMMITTEE = "Huyện ủy";
  static final String COMMUNE = "Xã phường";

  /** Whether it is the committee of a district or commune, with agencies of its own as rooms. */
  public boolean isLocal() {
    return kind.equals(COMMITTEE) || kind.equals(COMMUNE);
  }

  /** Whether the name or the unit itself is a thing of the past. */
  public boolean isFormer() {
    return validTo != null;
  }

  Unit endedOn(LocalDate lastDay) {
    return new Unit(
        code,
        name,
        kind,
        parent,
        validFrom,
        sortOrder,
        block,
        note,
        line,
        lastDay,
        event,
        fromCodes,
        decisionNo);
  }

  Unit sortedAs(int order) {
    return new Unit(
        code,
        name,
        kind,
        parent,
        validFrom,
        order,
        block,
        note,
        line,
        validTo,
        event,
        fromCodes,
        decisionNo);
  }
}
