package cinema.c41.breakdown;

import cinema.c41.camera.Posture;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Verbs that say how somebody holds themselves, English and German.
final class PostureWords {
  private record Verb(Posture posture, List<String> words) {}

  /// The first that is found holds: who gets up from a chair stands.
  private static final List<Verb> VERBS =
      List.of(
          new Verb(
              Posture.STANDING,
              List.of("stands", "gets up", "rises", "steht", "erhebt sich", "springt auf")),
          new Verb(
              Posture.SITTING,
              List.of("sits", "sitting", "seated", "sitzt", "setzt sich", "sitzend")),
          new Verb(Posture.LYING, List.of("lies", "lying", "sleeps", "liegt", "schläft")),
          new Verb(Posture.LEANING, List.of("leans", "leaning", "lehnt", "beugt")),
          new Verb(
              Posture.WALKING,
              List.of(
                  "walks",
                  "walking",
                  "enters",
                  "leaves",
                  "crosses",
                  "comes round",
                  "runs",
                  "strolls",
                  "geht",
                  "kommt",
                  "läuft",
                  "betritt",
                  "verlässt")));

  private PostureWords() {}

  static Optional<Posture> find(String sentence) {
    String text = " " + sentence.toLowerCase(Locale.ROOT) + " ";
    return VERBS.stream()
        .filter(verb -> verb.words().stream().anyMatch(word -> has(text, word)))
        .map(Verb::posture)
        .findFirst();
  }

  static boolean has(String text, String word) {
    int at = text.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      boolean begins = at == 0 || !java.lang.Character.isLetter(text.charAt(at - 1));
      boolean ends = end >= text.length() || !java.lang.Character.isLetter(text.charAt(end));
      if (begins && ends) {
        return true;
      }
      at = text.indexOf(word, at + 1);
    }
    return false;
  }
}
