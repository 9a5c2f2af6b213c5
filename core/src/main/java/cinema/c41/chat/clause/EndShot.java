package cinema.c41.chat.clause;

import cinema.c41.chat.place.PlaceWords;
import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.WordSet;
import cinema.c41.chat.words.Words.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what the last picture is: `end on the empty street`, `am Ende sieht man …`. The end of a
/// street is no end of a film.
final class EndShot {
  private static final Set<String> PICTURES =
      WordSet.of("shot image frame picture schlussbild bild einstellung");
  private static final Set<String> BEFORE =
      WordSet.of(
          """
          the it we let's let us should must to film spot clip video es er wir soll muss das
          die der ganze and und then dann finally schließlich please bitte please, all movie
          story ad commercial everything alles with als as a my our werbespot kurzfilm
          geschichte szene scene reel teaser trailer will sollte werden lass lasst uns
          """);
  private static final Set<String> OF = Set.of("of", "des", "der", "von", "vom");

  private static final List<String> FEMININE_ENDS =
      List.of("e", "ung", "heit", "keit", "schaft", "ion", "ei", "tür", "welt", "wand", "fahrt");

  private EndShot() {}

  /// Whether words for the end of the film stand here.
  static boolean isOpener(Passage p, int i) {
    int words = p.match(i, Topic.END);
    return words > 0 && !isEndOfThing(p, i + words);
  }

  /// `of the street`; `am Ende der leere Stuhl` is no genitive.
  private static boolean isEndOfThing(Passage p, int next) {
    boolean isEnd = Set.of("end", "ende").contains(p.low(next - 1));
    boolean isNominative = p.low(next).equals("der") && isMasculine(p, next + 1);
    return isEnd && OF.contains(p.low(next)) && !namesFilm(p, next) && !isNominative;
  }

  /// After `der` only the noun tells: `am Ende der Schlüssel` is seen, `am Ende der Gasse` is not.
  private static boolean isMasculine(Passage p, int word) {
    String low = p.low(word);
    if (!p.at(word).isCapital()) {
      return low.endsWith("e");
    }
    boolean isFeminine =
        FEMININE_ENDS.stream().anyMatch(low::endsWith) && !p.has(word, Topic.PERSON);
    boolean isThing = p.has(word, Topic.TIME) || PlaceWords.isPlace(p, word);
    return p.words().isGerman() && !isFeminine && !isThing;
  }

  /// `the last shot of the empty street` is an end; `the end of the street` is none.
  private static boolean isOfPicture(Passage p, int next) {
    String last = p.low(next - 1);
    return PICTURES.contains(last);
  }

  private static boolean namesFilm(Passage p, int of) {
    boolean isArticle = p.has(of + 1, Topic.ARTICLE);
    return p.has(of + (isArticle ? 2 : 1), Topic.FILM)
        || isFilmGenitive(p, of + 1)
        || isFilmGenitive(p, of + 2);
  }

  /// `am Ende des Spots`
  private static boolean isFilmGenitive(Passage p, int i) {
    String low = p.low(i);
    return low.endsWith("s") && p.words().has(Topic.FILM, low.substring(0, low.length() - 1));
  }

  /// Where the words for the end picture start in this part; empty when the part is about no end.
  static Optional<Passage> in(Passage part) {
    int i = part.from();
    while (i < part.to() && BEFORE.contains(part.low(i)) && !isOpener(part, i)) {
      i++;
    }
    if (isClosing(part)) {
      return Optional.of(part.rest(part.from() + 2).trimmed());
    }
    if (!isOpener(part, i)) {
      return Optional.empty();
    }
    return Optional.of(content(part, i + part.match(i, Topic.END)));
  }

  /// `Close on the sunset`, when nothing comes after it; before something else it is a close-up.
  private static boolean isClosing(Passage part) {
    boolean isClose =
        part.low(part.from()).equals("close") && part.low(part.from() + 1).equals("on");
    Passage all = part.wording().all();
    return isClose && part.size() > 2 && all.rest(part.to()).trimmed().isEmpty();
  }

  private static Passage content(Passage part, int after) {
    int i = after;
    if (OF.contains(part.low(i)) && namesFilm(part, i)) {
      i += part.has(i + 1, Topic.ARTICLE) ? 3 : 2;
    } else if (isOfPicture(part, i) && OF.contains(part.low(i))) {
      i++;
    }
    int shows = part.match(i, Topic.END_SHOWS);
    return part.rest(i + shows).trimmed();
  }

  /// The picture in the words of the message.
  static String text(List<Passage> content) {
    if (content.isEmpty()) {
      return "";
    }
    Passage first = content.getFirst();
    Passage whole = first.sub(first.from(), content.getLast().to()).trimmed();
    int shows = whole.match(whole.from(), Topic.END_SHOWS);
    Passage shown = whole.rest(whole.from() + shows).trimmed();
    return withoutTail(shown).text();
  }

  /// `ist … zu sehen`
  private static Passage withoutTail(Passage shown) {
    int last = shown.to() - 1;
    boolean isSeen = shown.low(last).equals("sehen") && shown.low(last - 1).equals("zu");
    boolean isPlain = shown.low(last).equals("bitte") || shown.low(last).equals("please");
    if (isSeen) {
      return shown.start(last - 1).trimmed();
    }
    return isPlain ? shown.start(last).trimmed() : shown;
  }
}
