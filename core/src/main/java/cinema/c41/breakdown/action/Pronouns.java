package cinema.c41.breakdown.action;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whom `she` and `he` mean in one scene: whoever was spoken of last, unless that is known to be
/// the other. Owned by the reader of the scene's action.
final class Pronouns {
  private static final Phrases SHE = Phrases.of("she", "sie");
  private static final Phrases HE = Phrases.of("he", "er");

  private static final Phrases HER = Phrases.of("she", "her", "hers", "herself");
  private static final Phrases HIS =
      Phrases.of("he", "his", "him", "himself", "sein", "seine", "seinen", "seinem", "seiner");

  private static final Phrases EVERYBODY =
      Phrases.of(
          "they",
          "both",
          "everybody",
          "everyone",
          "nobody",
          "no one",
          "beide",
          "alle",
          "niemand",
          "keiner");

  /// `sie sitzen` are several.
  private static final Pattern SEVERAL = Pattern.compile("(?iu)\\bsie\\s+\\p{L}+en\\b");

  private final Map<String, Boolean> women = new HashMap<>();

  /// Those meant by the first pronoun of a sentence without names.
  ///
  /// @param last who was spoken of last, or empty
  /// @param here who is in the scene, in the order of appearance
  List<String> meant(String sentence, String last, Collection<String> here) {
    if (EVERYBODY.in(sentence) || SEVERAL.matcher(sentence).find()) {
      return List.copyOf(here);
    }
    if (last.isEmpty() || !(SHE.in(sentence) || HE.in(sentence))) {
      return List.of();
    }
    return meant(isShe(sentence), last, here).stream().toList();
  }

  /// Remembers whose own things a sentence speaks of, when nobody else is there.
  void learnOwn(String sentence, String name) {
    boolean hers = HER.in(sentence);
    if (hers != HIS.in(sentence)) {
      women.putIfAbsent(name, hers);
    }
  }

  /// Remembers that the first pronoun of a sentence meant somebody.
  void learn(String sentence, String name) {
    if (SHE.in(sentence) || HE.in(sentence)) {
      women.put(name, isShe(sentence));
    }
  }

  private static boolean isShe(String sentence) {
    int she = SHE.at(sentence);
    int he = HE.at(sentence);
    return he < 0 || (she >= 0 && she < he);
  }

  private Optional<String> meant(boolean isShe, String last, Collection<String> here) {
    if (fits(last, isShe)) {
      return Optional.of(last);
    }
    return new ArrayList<>(here).reversed().stream().filter(name -> fits(name, isShe)).findFirst();
  }

  private boolean fits(String name, boolean isShe) {
    Boolean known = women.get(name);
    return known == null ? !title(name, !isShe) : known == isShe;
  }

  /// Whether a name says of itself that it is a woman's or a man's.
  private static boolean title(String name, boolean isShe) {
    List<String> titles =
        isShe
            ? List.of("die ", "frau ", "mrs ", "mrs. ", "ms ", "ms. ", "miss ")
            : List.of("der ", "herr ", "mr ", "mr. ");
    String low = name.toLowerCase(Locale.ROOT);
    return titles.stream().anyMatch(low::startsWith);
  }
}
