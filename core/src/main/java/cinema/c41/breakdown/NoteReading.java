package cinema.c41.breakdown;

import cinema.c41.camera.CameraMove;
import cinema.c41.camera.ShotSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The reading of one shot note. Used once.
final class NoteReading {
  /// `2.5s`, `3 Sekunden` are one word.
  private static final Pattern APART =
      Pattern.compile("(?i)(\\d)\\s+(s|secs?|seks?|seconds?|sekunden?|mm)\\b");

  private static final Pattern SECONDS =
      Pattern.compile("(?i)(\\d{1,6}(?:[.,]\\d{1,6})?)(?:s|secs?|seks?|seconds?|sekunden?)");
  private static final Pattern LENS = Pattern.compile("(?i)(\\d{1,6})mm");
  private static final Pattern BETWEEN = Pattern.compile("[\\s;]+|(?<!\\d),|,(?!\\d)");

  private static final double LONGEST = 600;
  private static final int SHORTEST_LENS = 4;
  private static final int LONGEST_LENS = 2000;

  private final ShotNoteReader reader;
  private final int line;
  private final List<String> figures = new ArrayList<>();

  /// Words that are neither camera nor name, in order; what an insert shows.
  private final List<String> loose = new ArrayList<>();

  private String letters = "";
  private Optional<ShotSize> size = Optional.empty();
  private Optional<CameraMove> move = Optional.empty();
  private double seconds;
  private int lens;
  private String look = "";

  NoteReading(ShotNoteReader reader, int line) {
    this.reader = reader;
    this.line = line;
  }

  ShotNote read(String text) {
    List<String> words =
        BETWEEN
            .splitAsStream(APART.matcher(text).replaceAll("$1$2"))
            .map(word -> word.replaceAll("^[\"'„“(]+|[\"'”“).:!]+$", ""))
            .filter(word -> !word.isEmpty())
            .toList();
    for (int at = 0; at < words.size(); ) {
      at += take(words, at);
    }
    boolean isInsert = size.filter(one -> one == ShotSize.INSERT).isPresent();
    if (!isInsert) {
      loose.stream().filter(word -> !CameraWords.saysNothing(word)).forEach(this::unknown);
    }
    return new ShotNote(letters, size, move, seconds, lens, figures, look, isInsert ? thing() : "");
  }

  /// Takes the longest phrase that begins here, or the word; returns how many words it took.
  private int take(List<String> words, int at) {
    if (words.get(at).startsWith("@")) {
      return mention(words, at);
    }
    for (int count = Math.min(CameraWords.LONGEST, words.size() - at); count > 0; count--) {
      if (takePhrase(String.join(" ", words.subList(at, at + count)))) {
        return count;
      }
    }
    takeWord(words.get(at));
    return 1;
  }

  private boolean takePhrase(String phrase) {
    Optional<ShotSize> asked = CameraWords.size(phrase);
    Optional<CameraMove> moved = CameraWords.move(phrase);
    asked.ifPresent(one -> ask(one, phrase));
    moved.ifPresent(one -> move(one, phrase));
    return asked.isPresent() || moved.isPresent() || isFigure(phrase);
  }

  private boolean isFigure(String phrase) {
    Optional<String> name = reader.cast().find(phrase);
    name.ifPresent(figures::add);
    name.ifPresent(_ -> looseName(phrase));
    return name.isPresent();
  }

  /// In an insert a name belongs to the thing: `insert Anna's hands`.
  private void looseName(String phrase) {
    if (size.filter(one -> one == ShotSize.INSERT).isPresent()) {
      loose.add(phrase);
    }
  }

  private void takeWord(String word) {
    Matcher length = SECONDS.matcher(word);
    Matcher millimetres = LENS.matcher(word);
    Optional<String> named = reader.letters(word);
    if (length.matches()) {
      last(Double.parseDouble(length.group(1).replace(',', '.')), word);
    } else if (millimetres.matches()) {
      lens(Integer.parseInt(millimetres.group(1)), word);
    } else if (named.isPresent()) {
      once(letters.isEmpty(), word, "the shot is '" + letters + "' already");
      letters = named.get();
    } else if (!word.toUpperCase(Locale.ROOT).equals(reader.scene())) {
      loose.add(word);
    }
  }

  private void last(double asked, String word) {
    once(seconds == 0, word, "the shot has another length already");
    once(asked > 0 && asked <= LONGEST, word, "a shot lasts up to 600 seconds");
    seconds = Math.min(asked, LONGEST);
  }

  private void lens(int asked, String word) {
    once(lens == 0, word, "the shot has another lens already");
    once(asked >= SHORTEST_LENS && asked <= LONGEST_LENS, word, "lenses have 4 to 2000 mm");
    lens = Math.clamp(asked, SHORTEST_LENS, LONGEST_LENS);
  }

  /// Some sizes go together: a medium two-shot, an establishing wide. The one that says more holds.
  private void ask(ShotSize asked, String phrase) {
    int more = weight(asked) - size.map(NoteReading::weight).orElse(-1);
    boolean isSame = size.filter(one -> one == asked).isPresent();
    once(more != 0 || isSame, phrase, "the shot has another size already");
    size = more >= 0 ? Optional.of(asked) : size;
  }

  private static int weight(ShotSize size) {
    return switch (size) {
      case EXTREME_WIDE -> 0;
      case WIDE, FULL, MEDIUM, MEDIUM_CLOSE, CLOSE, EXTREME_CLOSE -> 1;
      case TWO_SHOT -> 2;
      case OVER_SHOULDER -> 3;
      case INSERT -> 4;
    };
  }

  /// A camera on the shoulder may also go somewhere.
  private void move(CameraMove asked, String phrase) {
    boolean fits =
        move.filter(one -> one != asked && one != CameraMove.HANDHELD).isEmpty()
            || asked == CameraMove.HANDHELD;
    once(fits, phrase, "the camera moves in another way already");
    move = asked == CameraMove.HANDHELD && move.isPresent() ? move : Optional.of(asked);
  }

  /// Somebody of the cast, with as many words as the name has; else the name of a look.
  private int mention(List<String> words, int at) {
    for (int count = Math.min(CameraWords.LONGEST, words.size() - at); count > 0; count--) {
      String name = String.join(" ", words.subList(at, at + count)).substring(1);
      Optional<String> figure = reader.cast().find(name);
      if (figure.isPresent()) {
        figures.add(figure.get());
        return count;
      }
    }
    String name = words.get(at).substring(1);
    once(look.isEmpty() || look.equals(name), words.get(at), "the shot has another look already");
    look = name;
    return 1;
  }

  /// `hands and a loaf`, without the small words it begins with.
  private String thing() {
    int start = 0;
    while (start < loose.size() && List.of("shot", "of", "on").contains(loose.get(start))) {
      start++;
    }
    return String.join(" ", loose.subList(start, loose.size()));
  }

  private void unknown(String word) {
    reader.faults().add(line, () -> "'" + word + "'" + reader.fault(word));
  }

  private void once(boolean isRight, String word, String fault) {
    if (!isRight) {
      reader.faults().add(line, () -> "'" + word + "': " + fault);
    }
  }
}
