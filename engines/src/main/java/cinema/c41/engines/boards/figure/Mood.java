package cinema.c41.engines.boards.figure;

import java.util.Locale;
import java.util.stream.Stream;

/// What the words of the action do to a face.
///
/// `brow` lifts (1) or lowers (-1) the inner ends of the brows, `lift` the whole brows, `corner`
/// the corners of the mouth.
public enum Mood {
  CALM(0, 0, 0.1),
  GLAD(
      0.1, 0.35, 1, "smil", "laugh", "grin", "happy", "lächel", "lacht", "freu", "strahl",
      "sourit"),
  SAD(1, 0.1, -0.8, "cry", "tear", "sad", "sob", "wein", "traur", "träne", "schluchz"),
  ANGRY(
      -1, -0.4, -0.7, "angr", "shout", "furious", "yell", "slam", "wüt", "schrei", "zorn", "brüll"),
  AFRAID(
      0.9, 0.9, -0.4, "afraid", "fear", "scare", "panic", "startl", "shock", "angst", "erschr",
      "surpris"),
  INTENT(
      -0.5, -0.2, -0.1, "stare", "watch", "listen", "studies", "thinks", "starrt", "lauscht",
      "denkt");

  private final double brow;
  private final double lift;
  private final double corner;
  private final String words;

  Mood(double brow, double lift, double corner, String... words) {
    this.brow = brow;
    this.lift = lift;
    this.corner = corner;
    this.words = String.join(" ", words);
  }

  /// The mood an action suggests.
  public static Mood of(String action) {
    String said = action.toLowerCase(Locale.ROOT);
    for (var mood : values()) {
      if (mood.isIn(said)) {
        return mood;
      }
    }
    return CALM;
  }

  private boolean isIn(String said) {
    return !words.isEmpty() && Stream.of(words.split(" ")).anyMatch(said::contains);
  }

  double brow() {
    return brow;
  }

  double lift() {
    return lift;
  }

  double corner() {
    return corner;
  }
}
