package cinema.c41.breakdown.action;

import java.util.Locale;
import java.util.regex.Pattern;

/// What an action's words ask of the camera and of the clock, English and German.
public final class ActionWords {
  static final Phrases LOOKING =
      Phrases.of(
          "looks at",
          "looks up",
          "looks over",
          "looks back",
          "looks around",
          "looks round",
          "looks down",
          "looks away",
          "looks out",
          "looks into",
          "looks through",
          "looks past",
          "looks to",
          "watches",
          "stares",
          "studies",
          "glances",
          "gazes",
          "peers",
          "observes",
          "recognises",
          "recognizes",
          "sieht",
          "betrachtet",
          "schaut",
          "blickt",
          "mustert",
          "starrt",
          "beobachtet",
          "erkennt");

  static final Phrases ENTERING =
      Phrases.of(
          "enters",
          "enter",
          "comes in",
          "comes back",
          "comes home",
          "walks in",
          "steps in",
          "steps inside",
          "steps into",
          "steps through",
          "bursts in",
          "rushes in",
          "runs in",
          "storms in",
          "strides in",
          "appears",
          "arrives",
          "round the corner",
          "around the corner",
          "at the door",
          "in the doorway",
          "in the door",
          "joins them",
          "returns",
          "betritt",
          "kommt … herein",
          "kommt … rein",
          "kommt … hinzu",
          "kommt … dazu",
          "kommt … zurück",
          "tritt … ein",
          "tritt … herein",
          "stürmt … herein",
          "erscheint",
          "taucht … auf",
          "um die ecke",
          "in der tür",
          "im türrahmen");

  /// Somebody is about to come in.
  static final Phrases OPENING =
      Phrases.of(
          "door opens",
          "door swings open",
          "door flies open",
          "door bursts open",
          "knock at the door",
          "tür geht auf",
          "tür öffnet sich",
          "tür fliegt auf",
          "tür wird geöffnet",
          "es klopft");

  static final Phrases LEAVING =
      Phrases.of(
          "exits",
          "walks out",
          "goes out",
          "storms out",
          "runs out",
          "rushes out",
          "steps out",
          "walks away",
          "runs away",
          "walks off",
          "drives off",
          "disappears",
          "leaves the room",
          "leaves the house",
          "leaves the bar",
          "leaves the shop",
          "leaves the kitchen",
          "leaves the office",
          "leaves the apartment",
          "leaves the train",
          "leaves the building",
          "leaves the table",
          "geht … hinaus",
          "geht … raus",
          "geht … fort",
          "geht … weg",
          "geht … ab",
          "läuft … hinaus",
          "rennt … hinaus",
          "rennt … raus",
          "stürmt … hinaus",
          "verlässt",
          "verschwindet",
          "steigt … aus");

  /// Somebody has left while nobody looked.
  static final Phrases GONE =
      Phrases.of(
          "is gone",
          "has gone",
          "has disappeared",
          "has vanished",
          "is nowhere to be seen",
          "ist weg",
          "ist fort",
          "ist verschwunden");

  /// `She leaves.` goes; who leaves a glass on the table stays.
  private static final Pattern LEAVES =
      Pattern.compile("(?i)(?<!\\p{L})leaves(?=\\s*(?:[.,;!]|$))");

  /// `INTERCUT - OFFICE / PHONE BOOTH`: those who speak are in different places.
  private static final Pattern INTERCUT =
      Pattern.compile("(?i)\\s*(?:begin |end |stop )?inter-?cut(?:s|ting)?\\b");

  private ActionWords() {}

  /// Whether a heading or a line says that the film goes to and fro between places.
  public static boolean isIntercut(String text) {
    return INTERCUT.matcher(text).lookingAt();
  }

  /// Words for the cutting room, with nothing in them to film: `FADE OUT.`
  public static boolean isOnlyForTheCut(String text) {
    if (isIntercut(text)) {
      return true;
    }
    return text.strip()
        .toUpperCase(Locale.ROOT)
        .matches(
            "|(FADE|CUT|DISSOLVE|SMASH CUT|MATCH CUT|ABBLENDE|AUFBLENDE|SCHWARZBLENDE)\\b[A-Z"
                + " ]*[.:]?|(THE )?END\\.?|ENDE\\.?");
  }

  /// Where somebody leaves in a sentence, or -1.
  static int leavesAt(String sentence) {
    var leaves = LEAVES.matcher(sentence);
    return leaves.find() ? leaves.start() : LEAVING.at(sentence);
  }

  /// As long as it takes to see what the words say: from 2.5 to 5 seconds.
  public static double seconds(String text) {
    double seconds = Math.clamp(1.6 + 0.16 * Sentences.words(text), 2.5, 5);
    return Math.round(seconds * 10) / 10.0;
  }
}
