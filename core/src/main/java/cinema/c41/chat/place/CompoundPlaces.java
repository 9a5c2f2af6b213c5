package cinema.c41.chat.place;

import cinema.c41.chat.words.Token;
import cinema.c41.chat.words.WordSet;
import cinema.c41.chat.words.Words;
import cinema.c41.chat.words.Words.Topic;
import java.util.List;
import java.util.Set;

/// Whether a word is a place, also in the plural or as the end of a compound: `classrooms`,
/// `Hinterhof`, `Bahnhofshalle`.
final class CompoundPlaces {
  private static final List<String> ENGLISH_ENDS =
      List.of(
          "room", "house", "shop", "yard", "store", "station", "street", "field", "park", "hall",
          "garden", "office", "market", "bridge", "kitchen");
  private static final Set<String> NO_ENGLISH_PLACES =
      Set.of("mushroom", "bishop", "spark", "shall", "archbishop", "outfield");

  /// Shorter ends than four letters make too many words that are no places; these do not.
  private static final Set<String> SHORT_GERMAN_ENDS =
      WordSet.of(
          """
          zug bad bar hof weg see bus
          """);

  private static final Set<String> NO_GERMAN_PLACES =
      WordSet.of(
          """
          anzug bezug umzug vorzug entzug abzug auszug atemzug luftzug schachzug feldzug umweg
          rückweg ausweg abweg heimweg traum zeitraum alptraum sturm ansturm termine kristall
          schlager pinsel scheide nachtisch umfeld arbeitsplatz deutschland england ausland
          abendland russland eingang ausgang untergang sonnenuntergang vorgang zugang umgang
          übergang rückgang aufgang sonnenaufgang fortgang feuerwerk handwerk netzwerk
          augenweide abteilung schultheiß vorstadium
          """);

  /// `Töpferei` is a place of work; these are what people do.
  private static final Set<String> NO_WORKSHOPS =
      WordSet.of("träumerei spielerei schlägerei malerei raserei plauderei zauberei schwärmerei");

  /// Without a capital these are verbs, and other nouns of this length are just typed fast.
  private static final Set<String> VERBS = Set.of("laden", "weiden", "hallen", "treppen", "parken");

  private CompoundPlaces() {}

  static boolean is(Words words, Topic kind, Token token) {
    String low = token.low();
    if (words.isGerman()) {
      boolean isTyped = low.length() > 4 && !VERBS.contains(low) && words.has(kind, low);
      return token.isCapital() ? isGerman(words, kind, low) : isTyped;
    }
    return isEnglish(words, kind, low);
  }

  private static boolean isEnglish(Words words, Topic kind, String low) {
    String one = singular(low);
    if (words.has(kind, low) || words.has(kind, one)) {
      return true;
    }
    boolean isCompound = !NO_ENGLISH_PLACES.contains(one) && !isKnown(words, one);
    return isCompound
        && ENGLISH_ENDS.stream()
            .anyMatch(
                end -> one.endsWith(end) && one.length() > end.length() && words.has(kind, end));
  }

  private static String singular(String low) {
    if (low.endsWith("ies")) {
      return low.substring(0, low.length() - 3) + "y";
    }
    return low.endsWith("s") && !low.endsWith("ss") ? low.substring(0, low.length() - 1) : low;
  }

  /// The longest end that is a place of any kind decides: a `Bahnhofshalle` is a hall.
  private static boolean isGerman(Words words, Topic kind, String low) {
    String word = withoutEnding(words, low);
    if (isKnown(words, word)) {
      return words.has(kind, word);
    }
    if (word.endsWith("erei") && word.length() > 6 && !NO_WORKSHOPS.contains(word)) {
      return kind == Topic.INSIDE;
    }
    for (int start = 2; start <= word.length() - 3; start++) {
      String end = word.substring(start);
      boolean isEnd = end.length() > 3 || SHORT_GERMAN_ENDS.contains(end);
      if (isEnd && isKnown(words, end)) {
        return words.has(kind, end) && !NO_GERMAN_PLACES.contains(word);
      }
    }
    return false;
  }

  private static boolean isKnown(Words words, String word) {
    return words.has(Topic.INSIDE, word) || words.has(Topic.OUTSIDE, word);
  }

  /// `Hauses`, `Straßen`, `Zimmern` without what shows case and number.
  private static String withoutEnding(Words words, String low) {
    for (String ending : List.of("", "es", "en", "s", "n", "e", "er")) {
      if (low.endsWith(ending) && low.length() > ending.length() + 2) {
        String stem = low.substring(0, low.length() - ending.length());
        if (isKnown(words, stem)) {
          return stem;
        }
      }
    }
    return low;
  }
}
