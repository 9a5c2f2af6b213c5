package cinema.c41.breakdown;

import cinema.c41.base.Spelling;
import cinema.c41.camera.CameraMove;
import cinema.c41.camera.ShotSize;
import cinema.c41.script.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads shot notes: words in any order, with or without commas, English or German.
final class ShotNoteReader {
  private static final Pattern PREFIX =
      Pattern.compile("(?is)^\\s*(shot|einstellung)\\s*:\\s*(.*)$");
  private static final Pattern SECONDS =
      Pattern.compile("(\\d+(?:[.,]\\d+)?)(s|sec|secs|sek|seconds?|sekunden?)");
  private static final Pattern LENS = Pattern.compile("(\\d{1,4})mm");
  private static final Pattern NAME = Pattern.compile("\\d*[A-Z]?\\d*\\.?([A-HJ-NP-Z]{1,2})");
  private static final Map<String, ShotSize> SIZES = sizes();
  private static final Map<String, CameraMove> MOVES = moves();

  /// Small words that say nothing by themselves.
  private static final List<String> FILLING =
      List.of(
          "shot", "on", "of", "the", "a", "an", "and", "at", "in", "auf", "der", "die", "das",
          "und", "slow", "slowly", "langsam", "lens");

  private final Collection<String> cast;
  private final List<String> faults;

  ShotNoteReader(Collection<String> cast, List<String> faults) {
    this.cast = cast;
    this.faults = faults;
  }

  /// The note, when it is one about a shot.
  Optional<ShotNote> read(Element.Note note) {
    var matcher = PREFIX.matcher(note.text());
    return matcher.matches() ? Optional.of(read(matcher.group(2), note.line())) : Optional.empty();
  }

  /// The note without a word about what is wrong with it: it has been said already.
  Optional<ShotNote> quietly(Element.Note note) {
    return new ShotNoteReader(cast, new ArrayList<>()).read(note);
  }

  private ShotNote read(String text, int line) {
    String spaced = text.replaceAll("(\\d)\\s+(s|sec|sek|seconds?|sekunden?|mm)\\b", "$1$2");
    List<String> words =
        Arrays.stream(spaced.split("(?<!\\d),|,(?!\\d)|[\\s;]+"))
            .filter(w -> !w.isBlank())
            .toList();
    ShotNote note = ShotNote.EMPTY;
    int at = 0;
    while (at < words.size()) {
      Step step = step(note, words, at, line);
      note = step.note();
      at = step.next();
    }
    return note;
  }

  private record Step(ShotNote note, int next) {}

  /// Reads the longest phrase that begins here.
  private Step step(ShotNote note, List<String> words, int at, int line) {
    for (int length = Math.min(4, words.size() - at); length > 0; length--) {
      String phrase = String.join(" ", words.subList(at, at + length)).toLowerCase(Locale.ROOT);
      if (SIZES.containsKey(phrase)) {
        return new Step(note.withSize(SIZES.getOrDefault(phrase, ShotSize.WIDE)), at + length);
      }
      if (MOVES.containsKey(phrase)) {
        return new Step(note.withMove(MOVES.getOrDefault(phrase, CameraMove.STATIC)), at + length);
      }
    }
    return new Step(word(note, words.get(at), line), at + 1);
  }

  private ShotNote word(ShotNote note, String word, int line) {
    String low = word.toLowerCase(Locale.ROOT);
    var seconds = SECONDS.matcher(low);
    var lens = LENS.matcher(low);
    var name = NAME.matcher(word);
    if (word.startsWith("@") && word.length() > 1) {
      return mention(note, word.substring(1));
    }
    if (seconds.matches()) {
      return note.withSeconds(
          Math.min(600, Double.parseDouble(seconds.group(1).replace(',', '.'))));
    }
    if (lens.matches()) {
      return note.withLens(Integer.parseInt(lens.group(1)));
    }
    if (name.matches()) {
      return note.withLetters(name.group(1));
    }
    if (!FILLING.contains(low) && !isThing(note, low)) {
      faults.add("line " + line + ": '" + word + "'" + suggestion(low));
    }
    return note;
  }

  /// An insert may say what it shows: `insert hands and a loaf`.
  private static boolean isThing(ShotNote note, String word) {
    return note.size().filter(size -> size == ShotSize.INSERT).isPresent()
        && word.chars().allMatch(java.lang.Character::isLetter);
  }

  private ShotNote mention(ShotNote note, String name) {
    Optional<String> figure = cast.stream().filter(one -> one.equalsIgnoreCase(name)).findFirst();
    return figure.map(note::withFigure).orElseGet(() -> note.withLook(name));
  }

  private static String suggestion(String word) {
    var all = new ArrayList<>(SIZES.keySet());
    all.addAll(MOVES.keySet());
    return all.stream()
        .filter(known -> Spelling.distance(word, known) <= Math.max(1, word.length() / 3))
        .min(
            Comparator.comparingInt((String known) -> Spelling.distance(word, known))
                .thenComparing(known -> known))
        .map(known -> ": did you mean '" + known + "'?")
        .orElse("");
  }

  private static Map<String, ShotSize> sizes() {
    var sizes = new HashMap<String, ShotSize>();
    for (ShotSize size : ShotSize.values()) {
      sizes.put(size.label().toLowerCase(Locale.ROOT), size);
      sizes.put(size.words(), size);
      sizes.put(size.words() + " shot", size);
    }
    wide(sizes);
    near(sizes);
    return sizes;
  }

  private static void wide(Map<String, ShotSize> sizes) {
    put(
        sizes,
        ShotSize.EXTREME_WIDE,
        "extreme long",
        "els",
        "supertotale",
        "panorama",
        "establishing");
    put(sizes, ShotSize.WIDE, "long", "ls", "wide shot", "totale");
    put(sizes, ShotSize.FULL, "halbtotale", "full body");
    put(sizes, ShotSize.TWO_SHOT, "two shot", "twoshot", "2-shot", "zweier", "zweiereinstellung");
  }

  private static void near(Map<String, ShotSize> sizes) {
    put(sizes, ShotSize.MEDIUM, "mid", "amerikanisch", "halbnah", "halbnahe");
    put(
        sizes,
        ShotSize.OVER_SHOULDER,
        "over the shoulder",
        "over shoulder",
        "os",
        "über die schulter",
        "overshoulder");
    put(
        sizes,
        ShotSize.MEDIUM_CLOSE,
        "medium close-up",
        "medium closeup",
        "medium close up",
        "nah",
        "nahe");
    put(sizes, ShotSize.CLOSE, "close-up", "closeup", "close up", "groß", "gross", "großaufnahme");
    put(
        sizes,
        ShotSize.EXTREME_CLOSE,
        "extreme close-up",
        "extreme closeup",
        "extreme close up",
        "italienisch");
    put(sizes, ShotSize.INSERT, "detail", "cutaway");
  }

  private static Map<String, CameraMove> moves() {
    var moves = new HashMap<String, CameraMove>();
    for (CameraMove move : CameraMove.values()) {
      moves.put(move.words(), move);
    }
    put(moves, CameraMove.STATIC, "locked", "locked off", "lock off", "still", "fest", "statisch");
    put(
        moves,
        CameraMove.PUSH_IN,
        "push",
        "push-in",
        "zoom in",
        "heranfahren",
        "zufahrt",
        "ranfahrt");
    put(
        moves,
        CameraMove.PULL_OUT,
        "pull",
        "pull back",
        "pull-out",
        "zoom out",
        "wegfahren",
        "rückfahrt");
    put(moves, CameraMove.DOLLY_IN, "dolly");
    put(moves, CameraMove.HANDHELD, "hand held", "hand-held", "handkamera");
    sideways(moves);
    return moves;
  }

  private static void sideways(Map<String, CameraMove> moves) {
    put(moves, CameraMove.PAN_RIGHT, "pan", "schwenk", "schwenk rechts", "schwenk nach rechts");
    put(moves, CameraMove.PAN_LEFT, "schwenk links", "schwenk nach links");
    put(moves, CameraMove.TILT_UP, "tilt", "schwenk hoch", "schwenk nach oben");
    put(moves, CameraMove.TILT_DOWN, "schwenk runter", "schwenk nach unten");
    put(
        moves,
        CameraMove.TRACK_RIGHT,
        "track",
        "tracking",
        "parallelfahrt",
        "fahrt",
        "fahrt rechts");
    put(moves, CameraMove.TRACK_LEFT, "fahrt links");
  }

  private static <T> void put(Map<String, T> words, T meaning, String... names) {
    for (String name : names) {
      words.put(name, meaning);
    }
  }
}
