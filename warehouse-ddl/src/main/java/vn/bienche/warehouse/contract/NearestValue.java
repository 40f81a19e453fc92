package vn.bienche.warehouse.contract;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The valid value that somebody probably meant. Case, accents and spaces weigh nothing, because
 * mistyped Vietnamese mostly differs in its marks; a value that is too far from all is nobody's
 * neighbour, since a wrong suggestion is worse than none.
 */
public final class NearestValue {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final double ALIKE = 0.86;

  private NearestValue() {}

  /**
   * The candidate most like the text. None when no candidate is like enough, or when the text is
   * the beginning of several ("Hợp đồng" may be 68 or 111). Of two candidates that are equally near
   * the first one is taken.
   */
  public static Optional<String> of(String text, Collection<String> candidates) {
    String wanted = folded(text);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    String best = null;
    double bestScore = 0;
    int beginningOf = 0;
    for (String candidate : candidates) {
      String other = folded(candidate);
      double score = similarity(wanted, other);
      beginningOf += score < 1 && other.startsWith(wanted) ? 1 : 0;
      if (score > bestScore) {
        bestScore = score;
        best = candidate;
      }
    }
    boolean clear = bestScore == 1 || (bestScore >= ALIKE && beginningOf <= 1);
    return clear ? Optional.ofNullable(best) : Optional.empty();
  }

  private static double similarity(String wanted, String candidate) {
    if (wanted.equals(candidate)) {
      return 1;
    }
    String shorter = wanted.length() < candidate.length() ? wanted : candidate;
    String longer = shorter.equals(wanted) ? candidate : wanted;
    boolean partOfLonger = shorter.length() >= 3 && longer.startsWith(shorter);
    int edits = LevenshteinDistance.getDefaultInstance().apply(wanted, candidate);
    boolean fewEdits = edits <= Math.max(1, longer.length() / 4);
    if (!fewEdits && !partOfLonger) {
      return 0;
    }
    return Math.max(
        new JaroWinklerSimilarity().apply(wanted, candidate),
        partOfLonger ? ALIKE : 1.0 - (double) edits / longer.length());
  }

  private static String folded(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return NO_LETTER.matcher(plain.toLowerCase(Locale.ROOT).replace('đ', 'd')).replaceAll("");
  }
}
