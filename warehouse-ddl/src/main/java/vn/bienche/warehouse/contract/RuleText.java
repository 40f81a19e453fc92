package vn.bienche.warehouse.contract;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a rule says to a clerk, in one language.
 *
 * @param problem what is wrong; begins in lower case because the place stands before it
 * @param expected what should stand there
 * @param remedy how to mend it
 */
public record RuleText(MessageTemplate problem, MessageTemplate expected, MessageTemplate remedy) {

  /** Numbers of the arguments that any of the three names, ascending. */
  public Set<Integer> argumentPlaces() {
    Set<Integer> places = new TreeSet<>(problem.argumentPlaces());
    places.addAll(expected.argumentPlaces());
    places.addAll(remedy.argumentPlaces());
    return places;
  }
}
