package cinema.c41.chat.place;

import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.Token;
import cinema.c41.chat.words.WordSet;
import cinema.c41.chat.words.Words.Topic;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads when something plays: `at dawn`, `on a rainy night`, `am frühen Morgen`, `nachts`,
/// `at 3 a.m.`
public final class TimeWords {
  /// A time of day in the words of a heading, and the token after it.
  public record Found(String words, int next) {}

  private static final Map<String, String> ADVERBS =
      Map.of(
          "nachts",
          "Nacht",
          "morgens",
          "Morgen",
          "frühmorgens",
          "früher Morgen",
          "vormittags",
          "Vormittag",
          "mittags",
          "Mittag",
          "nachmittags",
          "Nachmittag",
          "abends",
          "Abend",
          "spätabends",
          "später Abend",
          "tagsüber",
          "Tag",
          "spätnachts",
          "späte Nacht");
  private static final Set<String> CLOCK_UNITS =
      WordSet.of(
          """
          am pm a.m. p.m. a.m p.m uhr o'clock
          """);
  private static final Set<String> ONLY_ARTICLES =
      WordSet.of(
          """
          a an the one this ein eine der die das dem den
          """);
  private static final Set<String> FEMININE_ENDS =
      Set.of("nacht", "dämmerung", "stunde", "frühe", "früh", "zeit");
  private static final Set<String> NEUTER_ENDS = Set.of("grauen", "licht", "rot");

  private TimeWords() {}

  /// The time of day that starts here, with the preposition that leads to it; without one only
  /// where nothing else follows.
  public static Optional<Found> at(Passage p, int start) {
    String adverb = ADVERBS.getOrDefault(p.low(start), "");
    if (!adverb.isEmpty() && p.words().isGerman()) {
      return Optional.of(new Found(adverb, start + 1));
    }
    int opener = p.match(start, Topic.TIME_OPENER);
    boolean isClock = opener > 0 || CLOCK_UNITS.contains(p.low(start + 1));
    Optional<Found> clock = isClock ? clock(p, start + opener) : Optional.empty();
    if (clock.isPresent()) {
      return clock;
    }
    int first = start + opener;
    first += opener > 0 && isArticle(p, first) ? 1 : 0;
    Optional<Found> named = named(p, first);
    boolean isFree = opener > 1 || (opener > 0 && !ONLY_ARTICLES.contains(p.low(start)));
    return named.filter(found -> isFree || isAtEnd(p, found.next));
  }

  private static boolean isArticle(Passage p, int i) {
    return p.has(i, Topic.ARTICLE) || p.has(i, Topic.OWN);
  }

  private static boolean isAtEnd(Passage p, int next) {
    return next >= p.to() || p.isMark(next, ",:;—)") || p.isBreak(next) || p.has(next, Topic.AND);
  }

  private static Optional<Found> named(Passage p, int first) {
    int noun = first;
    while (p.has(noun, Topic.TIME_ADJECTIVE) && noun < first + 3) {
      noun++;
    }
    int words = p.match(noun, Topic.TIME);
    if (words == 0 || isTomorrow(p, noun)) {
      return Optional.empty();
    }
    int next = noun + words;
    String time = p.words().isGerman() ? german(p, first, noun, next) : p.sub(first, next).text();
    next += p.low(next).equals("light") || p.low(next).equals("time") ? 1 : 0;
    return Optional.of(new Found(time, next));
  }

  /// `morgen` is tomorrow, `der Morgen` is not.
  private static boolean isTomorrow(Passage p, int i) {
    boolean isSmall = p.words().isGerman() && !p.at(i).isCapital();
    return isSmall
        && !Set.of("am", "im", "blaue", "goldene").contains(p.low(i - 1))
        && p.match(i, Topic.TIME) == 1;
  }

  /// The adjective stands as it would without a preposition: `früher Morgen`, `späte Nacht`.
  private static String german(Passage p, int first, int noun, int next) {
    String low = p.low(next - 1);
    var time = new StringBuilder();
    for (int i = first; i < noun; i++) {
      String stem = p.text(i).replaceAll("(en|em|er|es|e)$", "");
      time.append(stem).append(ending(low)).append(' ');
    }
    String words =
        p.sub(noun, next).text().replace("blauen ", "blaue ").replace("goldenen ", "goldene ");
    return time.append(words).toString();
  }

  private static String ending(String noun) {
    if (FEMININE_ENDS.stream().anyMatch(noun::endsWith)) {
      return "e";
    }
    return NEUTER_ENDS.stream().anyMatch(noun::endsWith) ? "es" : "er";
  }

  /// `at 3 a.m.`, `um 9:30 Uhr`, `at 9:16 in the morning`.
  private static Optional<Found> clock(Passage p, int i) {
    Token token = p.at(i);
    boolean isNumber = token.kind() == Token.Kind.NUMBER;
    boolean hasUnit = CLOCK_UNITS.contains(p.low(i + 1));
    boolean isAttached = isNumber && token.low().matches("\\d{1,2}(:\\d\\d)?(am|pm)");
    boolean isTime = isNumber && token.low().matches("\\d{1,2}([:.]\\d\\d)?");
    if (isAttached || (isTime && token.low().contains(":"))) {
      return Optional.of(afterClock(p, token.text(), i + 1));
    }
    return (isTime || token.isWord()) && hasUnit && isNumeral(p, i)
        ? Optional.of(afterClock(p, token.text(), i + 1))
        : Optional.empty();
  }

  private static boolean isNumeral(Passage p, int i) {
    return p.at(i).kind() == Token.Kind.NUMBER
        || p.low(i + 1).equals("o'clock")
        || p.low(i + 1).equals("uhr");
  }

  /// The words for the time of day say more than the hour.
  private static Found afterClock(Passage p, String clock, int next) {
    if (CLOCK_UNITS.contains(p.low(next)) && !isMorningAfterAm(p, next)) {
      String unit = p.low(next).endsWith(".m") ? p.text(next) + "." : p.text(next);
      Found whole = new Found(clock + " " + unit, next + 1);
      return dayTime(p, next + 1).map(found -> new Found(found.words, found.next)).orElse(whole);
    }
    return dayTime(p, next).orElse(new Found(clock, next));
  }

  /// The German `am Morgen` is no a.m.
  private static boolean isMorningAfterAm(Passage p, int i) {
    return p.low(i).equals("am") && p.has(i + 1, Topic.TIME);
  }

  private static Optional<Found> dayTime(Passage p, int start) {
    boolean isAdverb = ADVERBS.containsKey(p.low(start));
    int opener = p.match(start, Topic.TIME_OPENER);
    return isAdverb || opener > 0
        ? at(p, start).filter(found -> !found.words.matches(".*\\d.*"))
        : Optional.empty();
  }
}
