package cinema.c41.breakdown;

import cinema.c41.base.Spelling;
import cinema.c41.camera.CameraMove;
import cinema.c41.camera.ShotSize;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What people call sizes and moves, in English and German. Alternatives are divided by bars.
final class CameraWords {
  /// The longest name, in words: `over the shoulder shot`.
  static final int LONGEST = 4;

  /// Words of a shot note that say nothing by themselves.
  private static final Set<String> FILLING =
      Set.of(
          "shot",
          "on",
          "of",
          "the",
          "a",
          "an",
          "and",
          "at",
          "in",
          "with",
          "to",
          "from",
          "slow",
          "slowly",
          "lens",
          "auf",
          "der",
          "die",
          "das",
          "den",
          "dem",
          "und",
          "ein",
          "eine",
          "einen",
          "mit",
          "von",
          "im",
          "langsam",
          "langsame",
          "langsamer",
          "tight",
          "einstellung");

  /// Longer words are no slips of the finger.
  private static final int LONGEST_WORD = 24;

  private static final Map<String, ShotSize> SIZES =
      read(
          Map.of(
              ShotSize.EXTREME_WIDE,
              "ews|xws|els|extreme wide|extreme-wide|extreme wide shot|extreme long|extreme long"
                  + " shot|very wide|establishing|establishing shot|panorama|weit|weite|supertotale"
                  + "|panoramatotale",
              ShotSize.WIDE,
              "ws|wide|wide shot|ls|long|long shot|master|master shot|total|totale",
              ShotSize.FULL,
              "fs|full|full shot|full body|halbtotale",
              ShotSize.TWO_SHOT,
              "two-shot|two shot|twoshot|2-shot|2 shot|zweier|zweiereinstellung",
              ShotSize.MEDIUM,
              "ms|mid|medium|mid shot|medium shot|cowboy|cowboy shot|halbnah|halbnahe|amerikanisch"
                  + "|amerikanische",
              ShotSize.OVER_SHOULDER,
              "ots|os|over shoulder|over-shoulder|over-shoulder shot|over the shoulder"
                  + "|over-the-shoulder|over the shoulder shot|over-the-shoulder shot|overshoulder"
                  + "|über die schulter|über schulter|schulterblick",
              ShotSize.MEDIUM_CLOSE,
              "mcu|medium close|medium-close|medium close shot|medium close up|medium close-up"
                  + "|medium closeup|nah|nahe",
              ShotSize.CLOSE,
              "cu|close|close shot|close up|close-up|closeup|groß|gross|große|großaufnahme"
                  + "|grossaufnahme|nahaufnahme",
              ShotSize.EXTREME_CLOSE,
              "ecu|xcu|extreme close|extreme close shot|extreme close up|extreme close-up"
                  + "|extreme closeup|italienisch|ganz groß|ganz gross",
              ShotSize.INSERT,
              "ins|insert|insert shot|cutaway|detail|detailaufnahme|zwischenschnitt"));

  private static final Map<String, CameraMove> MOVES = read(moves());

  private CameraWords() {}

  /// The size somebody means; small letters. `2S` in capitals is a two-shot, `2s` two seconds.
  static Optional<ShotSize> size(String phrase) {
    return phrase.equals("2S")
        ? Optional.of(ShotSize.TWO_SHOT)
        : Optional.ofNullable(SIZES.get(low(phrase)));
  }

  static Optional<CameraMove> move(String phrase) {
    return Optional.ofNullable(MOVES.get(low(phrase)));
  }

  static boolean saysNothing(String word) {
    return FILLING.contains(low(word));
  }

  /// `: did you mean 'close'?`, or empty.
  ///
  /// @param names other words that may be meant
  static String suggestion(String word, Collection<String> names) {
    if (word.length() > LONGEST_WORD) {
      return "";
    }
    var known = new ArrayList<>(SIZES.keySet());
    known.addAll(MOVES.keySet());
    known.addAll(names);
    return known.stream()
        .filter(one -> distance(word, one) <= Math.max(1, word.length() / 3))
        .min(Comparator.comparingInt((String one) -> distance(word, one)).thenComparing(one -> one))
        .map(one -> ": did you mean '" + one + "'?")
        .orElse("");
  }

  /// Letters in another order are one slip.
  private static int distance(String word, String known) {
    int apart = Spelling.distance(low(word), low(known));
    boolean isSwapped = apart == 2 && letters(word).equals(letters(known));
    return isSwapped ? 1 : apart;
  }

  private static List<Integer> letters(String word) {
    return low(word).chars().sorted().boxed().toList();
  }

  private static String low(String phrase) {
    return phrase.toLowerCase(Locale.ROOT);
  }

  private static Map<CameraMove, String> moves() {
    var moves = new HashMap<CameraMove, String>();
    moves.put(
        CameraMove.STATIC, "static|locked|locked off|locked-off|lock off|still|fest|statisch");
    moves.put(
        CameraMove.PUSH_IN,
        "push in|push-in|push|pushing in|zoom in|heranfahren|heranfahrt|ranfahrt|zufahrt");
    moves.put(
        CameraMove.PULL_OUT,
        "pull out|pull-out|pull|pulling out|pull back|pull-back|zoom out|wegfahren|rückfahrt");
    moves.put(CameraMove.DOLLY_IN, "dolly in|dolly-in|dolly");
    moves.put(CameraMove.DOLLY_OUT, "dolly out|dolly-out|dolly back");
    moves.put(CameraMove.HANDHELD, "handheld|hand-held|hand held|handkamera|schulterkamera");
    moves.put(CameraMove.PAN_LEFT, "pan left|schwenk links|schwenk nach links");
    moves.put(CameraMove.PAN_RIGHT, "pan right|pan|schwenk rechts|schwenk nach rechts|schwenk");
    moves.put(CameraMove.TILT_UP, "tilt up|tilt|schwenk hoch|schwenk nach oben");
    moves.put(CameraMove.TILT_DOWN, "tilt down|schwenk runter|schwenk nach unten");
    moves.put(
        CameraMove.TRACK_LEFT, "track left|tracking left|truck left|fahrt links|fahrt nach links");
    moves.put(
        CameraMove.TRACK_RIGHT,
        "track right|tracking right|truck right|track|tracking|tracking shot|fahrt rechts"
            + "|fahrt nach rechts|fahrt|parallelfahrt");
    return moves;
  }

  private static <T> Map<String, T> read(Map<T, String> names) {
    var all = new HashMap<String, T>();
    names.forEach(
        (meaning, list) -> List.of(list.split("\\|")).forEach(name -> all.put(name, meaning)));
    return Map.copyOf(all);
  }
}
