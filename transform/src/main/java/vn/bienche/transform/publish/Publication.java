package vn.bienche.transform.publish;

import java.util.List;

/**
 * A publication that was committed.
 *
 * @param runNo from 1
 * @param runId identity as printed on documents
 * @param tables what became of each table
 */
public record Publication(long runNo, String runId, List<PublishedCount> tables) {

  public Publication {
    tables = List.copyOf(tables);
  }
}
