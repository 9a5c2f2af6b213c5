package cinema.c41.breakdown.action;

import cinema.c41.camera.Posture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Verbs that say how somebody holds themselves, English and German.
final class PostureWords {
  private record Verb(Posture posture, Phrases words) {}

  /// A verb in a sentence, by its first character.
  ///
  /// @param isState whether somebody is so already: who sits has not just sat down
  record Found(Posture posture, int at, boolean isState) {}

  private static final List<Verb> VERBS =
      List.of(
          new Verb(
              Posture.STANDING,
              Phrases.of(
                  "stands",
                  "stand",
                  "standing",
                  "gets up",
                  "get up",
                  "rises",
                  "jumps up",
                  "steht",
                  "stehen",
                  "erhebt sich",
                  "springt … auf",
                  "richtet sich … auf",
                  "bleibt … stehen")),
          new Verb(
              Posture.SITTING,
              Phrases.of(
                  "sits",
                  "sit",
                  "sitting",
                  "seated",
                  "sits up",
                  "sinks into",
                  "sitzt",
                  "sitzen",
                  "sitzend",
                  "setzt sich",
                  "setzen sich",
                  "fährt hoch",
                  "setzt sich … auf")),
          new Verb(
              Posture.LYING,
              Phrases.of(
                  "lies",
                  "lying",
                  "lies down",
                  "sleeps",
                  "sleeping",
                  "asleep",
                  "liegt",
                  "liegen",
                  "legt sich",
                  "schläft")),
          new Verb(
              Posture.LEANING,
              Phrases.of("leans", "lean", "leaning", "lehnt", "lehnen", "beugt", "beugt sich")),
          new Verb(
              Posture.WALKING,
              Phrases.of(
                  "walks",
                  "walk",
                  "walking",
                  "enters",
                  "enter",
                  "crosses",
                  "comes in",
                  "comes out",
                  "comes over",
                  "comes round",
                  "comes around",
                  "comes back",
                  "comes closer",
                  "goes to",
                  "goes out",
                  "goes over",
                  "goes back",
                  "runs",
                  "run",
                  "running",
                  "strolls",
                  "strides",
                  "paces",
                  "follows",
                  "exits",
                  "steps into",
                  "steps out",
                  "hurries",
                  "rushes",
                  "leaves the room",
                  "leaves the house",
                  "leaves the bar",
                  "leaves the shop",
                  "geht",
                  "gehen",
                  "kommt",
                  "kommen",
                  "läuft",
                  "laufen",
                  "rennt",
                  "rennen",
                  "betritt",
                  "verlässt",
                  "schlendert",
                  "stürmt",
                  "folgt",
                  "eilt",
                  "tritt … ein",
                  "tritt … hinaus",
                  "trägt … zur",
                  "trägt … zum",
                  "trägt … hinaus")));

  /// Verbs of the above that mean something else here: a door that `geht auf` goes nowhere.
  private static final Pattern ELSE =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:(?:geht|gehen)\\s+(?:auf|zu|an|aus|los)(?=\\s*(?:[.,;!?]|$|und\\b))"
              + "|geht\\s+es\\b|runs?\\s+out\\s+of\\b|lies\\s+to\\b|stands?\\s+(?:for|up\\s+to)\\b)");

  private static final Pattern STATE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:stands?(?!\\s+up)|standing|steht|stehen|sits?(?!\\s+(?:down|up))|sitting"
              + "|seated|sitzt|sitzen|sitzend|lies(?!\\s+down)|lying|sleeps|sleeping|asleep|liegt|liegen"
              + "|schläft|leans?|leaning|lehnt|lehnen)(?!\\p{L})");

  private PostureWords() {}

  /// The verbs of a sentence in order.
  static List<Found> in(String sentence) {
    List<Integer> otherwise = ELSE.matcher(sentence).results().map(MatchResult::start).toList();
    List<Integer> states = STATE.matcher(sentence).results().map(MatchResult::start).toList();
    var found = new ArrayList<Found>();
    for (Verb verb : VERBS) {
      verb.words().all(sentence).stream()
          .filter(at -> !otherwise.contains(at))
          .forEach(at -> found.add(new Found(verb.posture(), at, states.contains(at))));
    }
    found.sort(Comparator.comparingInt(Found::at));
    return found;
  }
}
