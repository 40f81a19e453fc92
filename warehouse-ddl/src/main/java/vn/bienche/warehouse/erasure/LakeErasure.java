package vn.bienche.warehouse.erasure;

import java.util.List;

/**
 * What was done to the lake.
 *
 * @param rows landing rows of the person that were made anonymous
 * @param findings findings whose raw texts were blanked
 * @param mentions rows of others in which the same full name stands: namesakes, or texts about the
 *     person, which nobody but a reader can tell apart; they are left as they are
 * @param tables tables whose older versions were removed for good
 * @param workbooks workbooks that hold the person, as paths below the inbox: their copies outside
 *     the lake are not touched
 */
public record LakeErasure(
    long rows, long findings, long mentions, List<String> tables, List<String> workbooks) {

  public LakeErasure {
    tables = List.copyOf(tables);
    workbooks = List.copyOf(workbooks);
  }

  /** Whether the lake knew the person. */
  public boolean found() {
    return rows > 0;
  }
}
