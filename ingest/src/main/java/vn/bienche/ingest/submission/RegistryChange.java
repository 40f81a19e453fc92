package vn.bienche.ingest.submission;

import java.util.Set;

/**
 * What a run has changed in what is known.
 *
 * @param touched staff codes of whom rosters or grade decisions say something else
 * @param renamed of these, those whose name is another one, is known only now, or is not any more
 * @param positionUnits units whose list of positions is another one
 * @param taskUnits units whose list of tasks is another one
 */
public record RegistryChange(
    Set<String> touched, Set<String> renamed, Set<String> positionUnits, Set<String> taskUnits) {

  public boolean isEmpty() {
    return touched.isEmpty() && positionUnits.isEmpty() && taskUnits.isEmpty();
  }
}
