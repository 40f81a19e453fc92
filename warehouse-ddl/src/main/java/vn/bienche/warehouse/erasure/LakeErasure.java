package vn.bienche.warehouse.erasure;

import java.util.List;

/**
 * What was done to the lake.
 *
 * @param rows landing rows of the person that were made anonymous
 * @param findings findings whose raw texts were blanked
 * @param mentions rows of others in which the name was replaced: who confirmed a log, notes
 * @param namesakes rows of others who have the same full name: they keep it
 * @param tables tables whose older versions were removed for good
 * @param workbooks workbooks that hold or mention the person, as paths below the inbox
 * @param shared those of them in which a namesake stands, too
 */
public record LakeErasure(
    long rows,
    long findings,
    long mentions,
    long namesakes,
    List<String> tables,
    List<String> workbooks,
    List<String> shared) {

  public LakeErasure {
    tables = List.copyOf(tables);
    workbooks = List.copyOf(workbooks);
    shared = List.copyOf(shared);
  }

  /** Whether the lake knew the person. */
  public boolean found() {
    return rows > 0;
  }
}
