package vn.bienche.reports.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one rule on official documents prescribes.
 *
 * @param id such as party-2018
 * @param issuer whose documents it governs
 * @param legalBasis the rule
 * @param validFrom first day of validity
 * @param validTo last day of validity; null while in force
 * @param verified whether the values were compared with the rule's own text
 * @param font name of the type face
 * @param motto lines of the right-hand block, one or two
 * @param mottoUnderlined whether the last line of the motto is underlined
 * @param star whether a star closes the issuer's block
 * @param appendixNumerals ARABIC or ROMAN
 * @param recipientsHeading BOLD_ITALIC or UNDERLINED
 * @param elements bounds and chosen values
 */
public record LayoutProfile(
    String id,
    Issuer issuer,
    String legalBasis,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    boolean verified,
    String font,
    List<String> motto,
    boolean mottoUnderlined,
    boolean star,
    Numerals appendixNumerals,
    HeadingStyle recipientsHeading,
    Map<Element, Bound> elements) {

  /** How appendices are numbered. */
  public enum Numerals {
    ARABIC,
    ROMAN
  }

  /** How the words {@code Nơi nhận} are set. */
  public enum HeadingStyle {
    BOLD_ITALIC,
    UNDERLINED
  }

  public LayoutProfile {
    motto = List.copyOf(motto);
    elements = Map.copyOf(elements);
    for (Element element : Element.values()) {
      if (!elements.containsKey(element)) {
        throw new IllegalArgumentException("layout profile " + id + " says nothing on " + element);
      }
    }
  }

  public Bound bound(Element element) {
    return Objects.requireNonNull(elements.get(element));
  }

  /** The chosen value in millimetres or points. */
  public double value(Element element) {
    return bound(element).value();
  }

  public boolean holdsOn(LocalDate date) {
    return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
  }
}
