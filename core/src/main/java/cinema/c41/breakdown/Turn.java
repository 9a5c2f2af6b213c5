package cinema.c41.breakdown;

import cinema.c41.base.Sha256;
import cinema.c41.breakdown.action.Phrases;
import cinema.c41.film.Line;
import cinema.c41.script.Element;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What one person says before another does, or as much of it as one shot holds.
///
/// @param speaker as in the cast
/// @param dual whether it is spoken at the same time as the turn before it
/// @param part 0, or how many turns of the same speaker stand directly before it
record Turn(String speaker, Hearing hearing, List<Line> lines, boolean dual, int part) {
  /// With this few words it is an answer as quick as a glance.
  private static final int QUICK = 3;

  private static final Phrases HUSHED =
      Phrases.of(
          "whisper*",
          "quiet*",
          "soft*",
          "gentl*",
          "tender*",
          "under his breath",
          "under her breath",
          "to himself",
          "to herself",
          "leise*",
          "flüster*",
          "sanft*",
          "zärtlich*",
          "raun*",
          "haucht",
          "zu sich");

  /// Whether a speaker is seen.
  enum Hearing {
    /// In the picture.
    ON_SCREEN,
    /// In the scene, or at the other end of a line, but not in the picture.
    OFF_SCREEN,
    /// Not there at all: a narrator, a thought.
    VOICE_OVER;

    private static final Phrases OVER =
        Phrases.of("vo", "v o", "voice over", "voiceover", "off text", "erzähler", "erzählerin");

    private static final Phrases OFF =
        Phrases.of(
            "os",
            "o s",
            "oc",
            "o c",
            "off",
            "off screen",
            "offscreen",
            "off camera",
            "offstage",
            "pre lap",
            "prelap",
            "filtered",
            "on phone",
            "on the phone",
            "over phone",
            "over the phone",
            "via phone",
            "radio",
            "intercom",
            "tv",
            "television",
            "loudspeaker",
            "fernseher",
            "lautsprecher",
            "gegensprechanlage",
            "through the door",
            "durch die tür",
            "voice",
            "stimme",
            "nur stimme");

    /// What the brackets after the cue say: `V.O.`, `O.S.`, `on the radio`.
    static Hearing of(Element.Dialogue dialogue) {
      String extension =
          dialogue
              .extension()
              .toLowerCase(Locale.ROOT)
              .replace(".", " ")
              .replaceAll("[\\s/-]+", " ");
      if (OVER.in(extension)) {
        return VOICE_OVER;
      }
      return OFF.in(extension) ? OFF_SCREEN : ON_SCREEN;
    }
  }

  Turn {
    lines = List.copyOf(lines);
  }

  /// Whether the same person speaks in the same way as in another turn.
  boolean isBy(Turn other) {
    return speaker.equals(other.speaker) && hearing == other.hearing;
  }

  Turn with(List<Line> more) {
    return new Turn(
        speaker, hearing, Stream.concat(lines.stream(), more.stream()).toList(), dual, part);
  }

  Turn asPart(int now) {
    return new Turn(speaker, hearing, lines, dual, now);
  }

  boolean isSeen() {
    return hearing == Hearing.ON_SCREEN;
  }

  int words() {
    return Lines.words(lines);
  }

  boolean isQuick() {
    return words() <= QUICK && isSeen() && !isHushed();
  }

  /// Whether it is said so that one has to come near.
  boolean isHushed() {
    return HUSHED.in(lines.getFirst().direction());
  }

  boolean isQuestion() {
    String text = lines.getLast().text();
    return text.substring(Math.max(0, text.length() - 4)).contains("?");
  }

  /// A number below `sides` that only other words change.
  int pick(int sides) {
    String words = speaker + "|" + lines.getFirst().text();
    return (int) Long.remainderUnsigned(Sha256.of(words).toLong(), sides);
  }
}
