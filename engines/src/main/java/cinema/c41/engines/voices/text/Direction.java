package cinema.c41.engines.voices.text;

import cinema.c41.engines.voices.sound.Timbre;
import java.util.List;
import java.util.regex.Pattern;

/// What can be heard of a parenthetical.
///
/// @param pace how much faster, as a factor
/// @param pitch how much higher, as a factor
/// @param liveliness how much more the pitch moves, as a factor
/// @param tremble how far the voice shakes, as a share of its pitch
/// @param gain decibels louder
/// @param beat seconds of silence before the first word
public record Direction(
    double pace,
    double pitch,
    double liveliness,
    double tremble,
    double gain,
    double beat,
    Timbre timbre) {
  private static final Direction PLAIN = new Direction(1, 1, 1, 0, 0, 0, Timbre.PLAIN);
  private static final Timbre WHISPER = new Timbre(0, true);

  /// A way of speaking, and the beginnings of English and German words that ask for it.
  private record Manner(Pattern words, Direction direction) {}

  /// What comes before a word that is not meant.
  private static final String NOT_AFTER = "(?<!\\bnot )(?<!\\bnicht )(?<!\\bwithout )(?<!\\bohne )";

  private static final List<Manner> MANNERS =
      List.of(
          manner(
              "whisper|hush|sotto|under (his|her|their) breath|hiss(es|ing)?\\b|flüster"
                  + "|wisper|raun|hauch|zisch",
              new Direction(0.93, 1, 1, 0, -7, 0, WHISPER)),
          manner(
              "soft|quiet|gentl|tender|murmur|mutter|mumbl|low(er|ly)?\\b|low voice"
                  + "|intimate|leise|sanft|zärtlich|murmel|gedämpft|behutsam",
              new Direction(0.94, 0.97, 0.9, 0, -4, 0, bright(-3))),
          manner(
              "shout|yell|scream|holler|roar|bellow|call(s|ing)?\\b|cr(y|ies) out|loud"
                  + "|over the (noise|music|wind|engine)|schrei|ruf(t|en|end)?\\b"
                  + "|laut(er|stark)?\\b|brüll",
              new Direction(1.03, 1.18, 1.25, 0, 5, 0, bright(5))),
          manner(
              "angr|furious|rage|sharp|snap(s|ping)?\\b|bitter"
                  + "|through (his|her|their) teeth|wütend|zornig|scharf|verärgert|gereizt|bissig",
              new Direction(1.06, 1.05, 1.2, 0, 2, 0, bright(3))),
          manner(
              "dry\\b|drily|dryly|deadpan|flat(ly)?\\b|monoton|cold(ly)?\\b|matter.of.fact"
                  + "|sarcas|ironic|trocken|nüchtern|kühl|kalt|sachlich|ironisch|sarkastisch",
              new Direction(0.95, 0.95, 0.55, 0, 0, 0, Timbre.PLAIN)),
          manner(
              "nervous|anxious|scared|afraid|fright|terrif|panic|trembl|shak(y|ing|ily)\\b"
                  + "|nervös|ängstlich|angst|panisch|zittr|zitternd|erschrocken",
              new Direction(1.09, 1.06, 1.15, 0.02, 0, 0, Timbre.PLAIN)),
          manner(
              "excit|happ(y|ily|ier)\\b|cheer|delight|bright|laugh|giggl|smil|eager|enthus"
                  + "|lach|fröhlich|begeist|freudig|lächel|strahlend|aufgeregt",
              new Direction(1.06, 1.07, 1.25, 0, 1, 0, bright(2))),
          manner(
              "sad(ly)?\\b|tired|wear(y|ily)|exhaust|sigh|sob(s|bing)?\\b|tearful|in tears"
                  + "|crying|weep|traurig|müde|seufz|erschöpft|weinend|weint|schluchz",
              new Direction(0.88, 0.95, 0.75, 0, -2, 0, bright(-2))),
          manner(
              "slow|thoughtful|pensive|hesita|careful|drawl|langsam|zöger|nachdenk" + "|bedächtig",
              new Direction(0.82, 0.99, 1, 0, 0, 0, Timbre.PLAIN)),
          manner(
              "quick|fast(er)?\\b|hurr(y|ied|ies)|rush|breathless|urgent|schnell|hastig"
                  + "|eilig|atemlos|drängend",
              new Direction(1.17, 1.03, 1, 0, 0, 0, Timbre.PLAIN)),
          manner(
              "beat\\b|pause\\b|(long|short) silence\\b|stille\\b",
              new Direction(1, 1, 1, 0, 0, 0.5, Timbre.PLAIN)));

  /// Everything that is asked for, together, within what a voice can bear.
  public static Direction of(String parenthetical) {
    Direction all = PLAIN;
    for (Manner manner : MANNERS) {
      if (manner.words().matcher(parenthetical).find()) {
        all = all.and(manner.direction());
      }
    }
    return all;
  }

  private Direction and(Direction other) {
    return new Direction(
        Math.clamp(pace * other.pace, 0.7, 1.4),
        Math.clamp(pitch * other.pitch, 0.85, 1.25),
        Math.clamp(liveliness * other.liveliness, 0.4, 1.6),
        Math.max(tremble, other.tremble),
        Math.clamp(gain + other.gain, -10, 6),
        Math.max(beat, other.beat),
        timbre.and(other.timbre));
  }

  private static Timbre bright(double decibels) {
    return new Timbre(decibels, false);
  }

  private static Manner manner(String words, Direction direction) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    return new Manner(Pattern.compile(NOT_AFTER + "\\b(" + words + ")", flags), direction);
  }
}
