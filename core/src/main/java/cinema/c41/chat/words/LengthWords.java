package cinema.c41.chat.words;

import cinema.c41.chat.words.Words.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How long something lasts: `20-second`, `half a minute`, `1:30 min`, `anderthalb Minuten`,
/// `30-Sekünder`. Compounds are taken apart, so `20-Sekunden-Spot` is a length and a film.
public final class LengthWords {
  private static final Set<String> FRACTIONS =
      WordSet.of("half halbe halben halber quarter dreiviertel viertel");

  /// A length of time.
  ///
  /// @param next the token after it
  /// @param namesFilm whether its last word is also a film: `20-Sekunden-Spot`
  /// @param isRange whether two lengths were named, of which this is the longer one
  public record Length(double seconds, int next, boolean namesFilm, boolean isRange) {}

  private static final Set<String> SECONDS =
      WordSet.of(
          """
          second seconds sec secs s sek seks sekunde sekunden sekünder sec. sek. seconde
          secunden
          """);
  private static final Set<String> MINUTES =
      WordSet.of(
          """
          minute minutes min mins m minuten minüter min.
          """);
  private static final Set<String> HOURS = Set.of("hour", "hours", "h", "stunde", "stunden", "std");
  private static final Set<String> RANGE =
      WordSet.of(
          """
          to bis or oder - and und
          """);
  private static final Set<String> NO_NUMBER_OF_SECONDS = Set.of("a", "an");
  private static final int MOST_TOKENS = 10;

  private final Passage passage;
  private final List<String> parts = new ArrayList<>();
  private final List<Integer> tokens = new ArrayList<>();

  private LengthWords(Passage passage, int start) {
    this.passage = passage;
    for (int i = start; i < Math.min(passage.to(), start + MOST_TOKENS); i++) {
      addParts(i);
    }
  }

  /// The length that starts at this token.
  public static Optional<Length> at(Passage passage, int start) {
    Token token = passage.at(start);
    if (!token.isWord() && token.kind() != Token.Kind.NUMBER) {
      return Optional.empty();
    }
    return new LengthWords(passage, start).read();
  }

  /// `1:30` without a unit, as minutes and seconds.
  public static Optional<Length> bareClock(Passage passage, int start) {
    double seconds = clock(passage.low(start));
    return seconds > 0 && seconds <= 600
        ? Optional.of(new Length(seconds, start + 1, false, false))
        : Optional.empty();
  }

  private void addParts(int i) {
    Token token = passage.at(i);
    if (token.isWord() || token.kind() == Token.Kind.NUMBER) {
      split(token.low()).forEach(part -> addPart(part, i));
    } else {
      addPart(passage.isMark(i, "-—") ? "-" : "|", i);
    }
  }

  private void addPart(String part, int token) {
    parts.add(part);
    tokens.add(token);
  }

  /// `20-sekunden-spot` and `1m30s` into their parts.
  private static List<String> split(String low) {
    var found = new ArrayList<String>();
    for (String piece : low.split("-")) {
      int start = 0;
      for (int i = 1; i < piece.length(); i++) {
        boolean turns =
            Character.isLetter(piece.charAt(i)) != Character.isLetter(piece.charAt(i - 1));
        boolean isUnit = piece.charAt(0) >= '0' && piece.charAt(0) <= '9';
        if (turns && isUnit && ".,:/'".indexOf(piece.charAt(i)) < 0) {
          found.add(piece.substring(start, i));
          start = i;
        }
      }
      found.add(piece.substring(start));
    }
    found.removeIf(String::isEmpty);
    return found;
  }

  private Optional<Length> read() {
    if (clock(part(0)) > 0) {
      return readClock();
    }
    Optional<Length> compound = readCompound();
    if (compound.isPresent()) {
      return compound;
    }
    boolean isBetween = part(0).equals("between") || part(0).equals("zwischen");
    return readAmount(isBetween ? 1 : 0);
  }

  private Optional<Length> readClock() {
    double seconds = clock(part(0));
    String unit = part(1);
    boolean isUnit = MINUTES.contains(unit) || unit.equals("long") || unit.equals("lang");
    boolean isSure = part(0).startsWith("0:") || part(0).startsWith("00:") || isUnit;
    return isSure ? found(seconds, isUnit ? 2 : 1, false) : Optional.empty();
  }

  /// `zwanzigsekündig`, `einminütiges`, `Dreißigsekünder`, `Viertelminute`.
  private Optional<Length> readCompound() {
    String word = part(0);
    if (word.equals("viertelminute") || word.equals("dreiviertelminute")) {
      return found(word.startsWith("drei") ? 45 : 15, 1, false);
    }
    for (String ending : List.of("sekündig", "minütig", "sekünder", "minüter", "stündig")) {
      int at = word.indexOf(ending);
      if (at > 0) {
        String number = word.substring(0, at);
        double value = number.equals("halb") ? 0.5 : NumberWords.one(number).orElse(0);
        return value > 0 ? found(value * unit(ending), 1, false) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Length> readAmount(int start) {
    NumberWords.Found first = NumberWords.at(parts, start);
    if (first.words() == 0) {
      return Optional.empty();
    }
    int at = start + first.words();
    boolean isArticle = first.words() == 1 && NO_NUMBER_OF_SECONDS.contains(part(start));
    if (isArticle && unit(part(at)) == 1) {
      return Optional.empty();
    }
    double value = first.value();
    boolean isRange = false;
    NumberWords.Found upper =
        RANGE.contains(part(at)) || isAdjacent(at)
            ? NumberWords.at(parts, isAdjacent(at) ? at : at + 1)
            : new NumberWords.Found(0, 0);
    if (upper.words() > 0 && upper.value() > value && value >= 1) {
      at += upper.words() + (isAdjacent(at) ? 0 : 1);
      value = upper.value();
      isRange = true;
    }
    int before = at;
    at = skipHalf(at);
    value += at > before ? 0.5 : 0;
    return readUnit(start, at, value, isRange);
  }

  /// `10-15` was taken apart at its dash.
  private boolean isAdjacent(int at) {
    return at > 0
        && at < parts.size()
        && tokens.get(at).equals(tokens.get(at - 1))
        && Character.isDigit(part(at).charAt(0));
  }

  /// `and a half`
  private int skipHalf(int at) {
    if (part(at).equals("and") && part(at + 1).equals("a") && part(at + 2).equals("half")) {
      return at + 3;
    }
    return at;
  }

  private Optional<Length> readUnit(int start, int at, double value, boolean isRange) {
    int unitAt = skipOf(start, at);
    double amount = isOnlyHalf(start, unitAt) ? halfOf(start) : value;
    double unit = unit(part(unitAt));
    if (unit == 0) {
      return isSecondsMark(at) ? found(value, at, isRange) : Optional.empty();
    }
    if (unit == 60) {
      return readRest(unitAt + 1, amount * unit, isRange);
    }
    return found(amount * unit, unitAt + 1, isRange);
  }

  /// `half a minute`, `a half minute`, `eine halbe Minute`, `three quarters of a minute`.
  private int skipOf(int start, int at) {
    int i = at;
    boolean isPart = isFraction(part(start)) || isFraction(part(at)) || part(at).equals("quarters");
    if (isPart) {
      i += isFraction(part(i)) || part(i).equals("quarters") ? 1 : 0;
      i += part(i).equals("of") ? 1 : 0;
      i += Set.of("a", "an", "one", "einer").contains(part(i)) ? 1 : 0;
    }
    return i;
  }

  private boolean isOnlyHalf(int start, int unitAt) {
    for (int i = start; i < unitAt; i++) {
      if (isFraction(part(i)) && !part(Math.max(0, i - 2)).equals("and")) {
        return true;
      }
    }
    return part(start + 1).equals("quarters");
  }

  private double halfOf(int start) {
    if (part(start + 1).equals("quarters")) {
      return 0.25 * NumberWords.one(part(start)).orElse(1);
    }
    String word = isFraction(part(start)) ? part(start) : part(start + 1);
    return NumberWords.one(word).orElse(1);
  }

  private static boolean isFraction(String part) {
    return FRACTIONS.contains(part);
  }

  /// What may follow the minutes: `and a half`, `30 seconds`, `30`.
  private Optional<Length> readRest(int at, double seconds, boolean isRange) {
    int half = skipHalf(at);
    if (half > at) {
      return found(seconds + 30, half, isRange);
    }
    int next = part(at).equals("and") || part(at).equals("und") ? at + 1 : at;
    NumberWords.Found rest = NumberWords.at(parts, next);
    int unitAt = next + rest.words();
    boolean isUnit = unit(part(unitAt)) == 1;
    boolean fits = rest.words() > 0 && rest.value() >= 1 && rest.value() < 60;
    if (fits && (isUnit || (next == at && rest.value() > 1 && isOver(unitAt)))) {
      return found(seconds + rest.value(), isUnit ? unitAt + 1 : unitAt, isRange);
    }
    return found(seconds, at, isRange);
  }

  private boolean isOver(int at) {
    return at >= parts.size() || part(at).equals("|") || isFilm(part(at));
  }

  /// `30" spot`: the mark is not a token.
  private boolean isSecondsMark(int at) {
    if (at == 0 || !isOver(at)) {
      return false;
    }
    Token number = passage.at(tokens.get(at - 1));
    String after = passage.wording().message().substring(number.to());
    return number.kind() == Token.Kind.NUMBER
        && (after.startsWith("\"") || after.startsWith("''") || after.startsWith("″"));
  }

  private static double unit(String part) {
    if (SECONDS.contains(part) || part.startsWith("sekündig") || isTypo(SECONDS, part)) {
      return 1;
    }
    if (MINUTES.contains(part) || part.startsWith("minütig") || isTypo(MINUTES, part)) {
      return 60;
    }
    return HOURS.contains(part) || part.startsWith("stündig") ? 3600 : 0;
  }

  private static boolean isTypo(Set<String> units, String part) {
    return units.stream()
        .filter(unit -> unit.length() > 5)
        .anyMatch(unit -> Typos.isNear(part, unit));
  }

  private String part(int i) {
    return i < parts.size() ? parts.get(i) : "";
  }

  private boolean isFilm(String part) {
    return passage.words().has(Topic.FILM, part);
  }

  /// The length, if it ends where a word ends or a film is what is left of that word.
  private Optional<Length> found(double seconds, int end, boolean isRange) {
    int token = tokens.get(end - 1);
    boolean isWhole = end == parts.size() || tokens.get(end) != token;
    boolean namesFilm = !isWhole && isFilm(part(end)) && !goesOn(end + 1, token);
    if (seconds <= 0 || (!isWhole && !namesFilm)) {
      return Optional.empty();
    }
    return Optional.of(new Length(seconds, token + 1, namesFilm, isRange));
  }

  private boolean goesOn(int at, int token) {
    return at < parts.size() && tokens.get(at) == token;
  }

  /// Seconds of `1:30` or `00:01:30`; 0 when it is no clock.
  private static double clock(String part) {
    String[] fields = part.split(":");
    if (fields.length < 2 || fields.length > 3 || part.endsWith(":")) {
      return 0;
    }
    double seconds = 0;
    for (int i = 0; i < fields.length; i++) {
      boolean fits = fields[i].length() <= 2 && (i == 0 || fields[i].length() == 2);
      int value = fits ? (int) NumberWords.one(fields[i]).orElse(-1) : -1;
      if (value < 0 || value > 59 || fields[i].contains(",")) {
        return 0;
      }
      seconds = 60 * seconds + value;
    }
    return seconds;
  }
}
