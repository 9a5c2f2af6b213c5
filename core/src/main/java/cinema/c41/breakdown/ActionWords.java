package cinema.c41.breakdown;

import cinema.c41.camera.CameraMove;
import java.util.List;
import java.util.Locale;

/// What an action's words ask of the camera and of the clock.
final class ActionWords {
  private static final List<String> MOVING =
      List.of(
          "walks",
          "runs",
          "enters",
          "leaves",
          "crosses",
          "comes",
          "strolls",
          "follows",
          "drives",
          "geht",
          "läuft",
          "rennt",
          "kommt",
          "betritt",
          "verlässt",
          "folgt",
          "fährt");

  private ActionWords() {}

  /// Words for the cutting room, with nothing in them to film: `FADE OUT.`
  static boolean isOnlyForTheCut(String text) {
    return text.strip()
        .toUpperCase(Locale.ROOT)
        .matches(
            "|(FADE|CUT|DISSOLVE|SMASH CUT|MATCH CUT|ABBLENDE|AUFBLENDE|SCHWARZBLENDE)\\b[A-Z"
                + " ]*[.:]?|(THE )?END\\.?|ENDE\\.?");
  }

  static boolean moves(String text) {
    String low = " " + text.toLowerCase(Locale.ROOT) + " ";
    return MOVING.stream().anyMatch(word -> PostureWords.has(low, word));
  }

  static CameraMove camera(String text) {
    return moves(text) ? CameraMove.TRACK_RIGHT : CameraMove.STATIC;
  }

  /// As long as it takes to see what the words say: from 2.5 to 5 seconds.
  static double seconds(String text) {
    int words = text.isBlank() ? 0 : text.strip().split("\\s+").length;
    double seconds = Math.clamp(1.6 + 0.16 * words, 2.5, 5);
    return Math.round(seconds * 10) / 10.0;
  }
}
