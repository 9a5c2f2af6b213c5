package cinema.c41.preset.licence;

import cinema.c41.preset.licence.Licence.Rule;
import java.util.Collection;
import java.util.Comparator;

/// What licences come to in a word, for lists. The strictest last.
public enum Terms {
  /// Nothing is forbidden and nothing need be said.
  COMMERCIAL_OK("commercial ok"),
  /// May be sold if something is heeded: an amount, a territory, a credit, a note.
  CONDITIONS("conditions"),
  /// Nobody has looked: a person must, before it is used.
  UNCHECKED("not checked"),
  /// Not for money.
  NON_COMMERCIAL("non-commercial");

  private final String words;

  Terms(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// Of all these together: the strictest counts.
  public static Terms of(Collection<Licence> licences) {
    return licences.stream()
        .map(Terms::of)
        .max(Comparator.naturalOrder())
        .orElse(Terms.COMMERCIAL_OK);
  }

  public static Terms of(Licence licence) {
    if (licence.rules().stream().anyMatch(Rule.NonCommercial.class::isInstance)) {
      return NON_COMMERCIAL;
    }
    if (licence.rules().stream().anyMatch(Rule.Unchecked.class::isInstance)) {
      return UNCHECKED;
    }
    boolean isFree =
        licence.rules().isEmpty() && licence.attribution().isEmpty() && licence.note().isEmpty();
    return isFree ? COMMERCIAL_OK : CONDITIONS;
  }
}
