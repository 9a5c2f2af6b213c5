package cinema.c41.engines.voices;

import java.util.List;
import java.util.Locale;

/// What can be heard of a parenthetical: factors of pace and pitch, and decibels.
record Direction(double pace, double pitch, double gain) {
  private static final Direction PLAIN = new Direction(1, 1, 0);

  /// Words that ask for a way of speaking, English and German; beginnings of words.
  private record Manner(List<String> words, Direction direction) {}

  private static final List<Manner> MANNERS =
      List.of(
          manner(
              0.92,
              0.97,
              -9,
              "whisper",
              "under her breath",
              "under his breath",
              "flüster",
              "raun",
              "haucht"),
          manner(
              0.94,
              0.98,
              -5,
              "soft",
              "quiet",
              "gentl",
              "low",
              "tender",
              "leise",
              "sanft",
              "zärtlich"),
          manner(
              1.06, 1.10, 4, "shout", "yell", "scream", "call", "loud", "schrei", "ruf", "laut",
              "brüll"),
          manner(1.05, 1.05, 2, "angr", "furious", "sharp", "snap", "wütend", "zornig", "scharf"),
          manner(0.96, 0.95, 0, "dry", "deadpan", "flat", "trocken", "nüchtern", "kühl"),
          manner(
              1.10,
              1.05,
              0,
              "nervous",
              "anxious",
              "scared",
              "panic",
              "nervös",
              "ängstlich",
              "aufgeregt"),
          manner(
              1.08,
              1.07,
              1,
              "excite",
              "happy",
              "cheer",
              "bright",
              "laugh",
              "lach",
              "fröhlich",
              "begeistert"),
          manner(0.88, 0.94, -2, "sad", "tired", "weary", "sigh", "traurig", "müde", "seufz"),
          manner(
              0.84,
              1,
              0,
              "slow",
              "thoughtful",
              "hesita",
              "careful",
              "langsam",
              "zöger",
              "nachdenklich"),
          manner(1.16, 1, 0, "quick", "fast", "hurr", "rush", "schnell", "hastig", "eilig"));

  /// Everything that is asked for, together.
  static Direction of(String parenthetical) {
    String words = parenthetical.toLowerCase(Locale.ROOT);
    Direction all = PLAIN;
    for (Manner manner : MANNERS) {
      if (manner.words().stream().anyMatch(word -> asks(words, word))) {
        all = all.and(manner.direction());
      }
    }
    return all;
  }

  private static boolean asks(String words, String word) {
    int at = words.indexOf(word);
    return at == 0 || (at > 0 && !Character.isLetter(words.charAt(at - 1)));
  }

  private Direction and(Direction other) {
    return new Direction(pace * other.pace, pitch * other.pitch, gain + other.gain);
  }

  private static Manner manner(double pace, double pitch, double gain, String... words) {
    return new Manner(List.of(words), new Direction(pace, pitch, gain));
  }
}
