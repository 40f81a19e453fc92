package vn.bienche.samples.data;

import java.time.LocalDate;

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
    String line) {

  private static final String COMMITTEE = "Huyện ủy";

  /** Whether it is the committee of a district, with agencies of its own as rooms. */
  public boolean isDistrict() {
    return kind.equals(COMMITTEE);
  }
}
