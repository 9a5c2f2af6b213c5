package cinema.c41.chat.place;

import cinema.c41.chat.speech.People;
import cinema.c41.chat.words.AspectWords;
import cinema.c41.chat.words.GivenNames;
import cinema.c41.chat.words.LengthWords;
import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.Token;
import cinema.c41.chat.words.WordSet;
import cinema.c41.chat.words.Words.Topic;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads where something plays: `in a small bakery`, `auf einem Dach`, `the kitchen of an old
/// farm`.
public final class PlaceWords {
  /// A place in the words of a heading.
  ///
  /// @param isKnown whether one of its words is known for a place
  /// @param next the token after it
  public record Found(String words, boolean interior, boolean isKnown, int next) {
    Found outdoors() {
      return new Found(words, false, isKnown, next);
    }
  }

  private static final int MOST_WORDS = 8;
  private static final Set<String> GOES_ON =
      WordSet.of(
          """
          of in on at by near under above behind between from full am an im bei von vom der
          des eines einer auf hinter über unter neben the a dem einem den zwischen mitten
          """);
  /// Things people sit at or lie on: where nothing better is named.
  private static final Set<String> FURNITURE =
      WordSet.of(
          """
          bench counter sofa couch bed table desk windowsill bathtub fridge oven cupboard bank
          parkbank theke tresen tisch bett badewanne fensterbank schreibtisch schrank ofen
          kühlschrank doorstep türschwelle treppe clock gate
          """);
  /// In front of these one is still inside.
  private static final Set<String> ROOMS =
      WordSet.of("room zimmer klasse saal raum büro office hall");
  private static final Set<String> OPEN_AIR =
      WordSet.of(
          """
          on by under above auf am an unter über near opposite
          """);

  private PlaceWords() {}

  /// The place phrase that starts here: with a preposition, or a noun that is known for a place.
  public static Optional<Found> at(Passage p, int start) {
    int where = p.match(start, Topic.WHERE);
    boolean isOut = p.match(start, Topic.OUTDOORS) > 0;
    boolean isOpenAir = OPEN_AIR.contains(p.low(start));
    int first = start + where;
    first += p.has(first, Topic.ARTICLE) || p.has(first, Topic.OWN) ? 1 : 0;
    int end = LengthWords.at(p, start + where).isPresent() ? first : endOf(p, first);
    int head = head(p, first, end);
    if (where == 0 && (head > firstJoint(p, first, end) || isOpening(p, first))) {
      return Optional.empty();
    }
    if (end == first || isSomebody(p, start, first, end) || (where == 0 && head < 0)) {
      return Optional.empty();
    }
    boolean isInterior = head >= 0 ? isInside(p, head) : !isOpenAir;
    isOut &= head < 0 || !isRoom(p.low(head));
    boolean isKnown = head >= 0 && !FURNITURE.contains(p.low(head));
    String words = GermanPlaceNames.nominative(p.sub(start, first), p.sub(first, end), head);
    return Optional.of(new Found(words, isInterior && !isOut, isKnown, end));
  }

  /// A place that is named inside a sentence: a preposition and, soon after, a noun that is known.
  public static Optional<Found> inside(Passage p, int start) {
    int where = p.match(start, Topic.WHERE);
    if (where == 0) {
      return Optional.empty();
    }
    boolean isOut = p.match(start, Topic.OUTDOORS) > 0;
    return noun(p, start, start + where)
        .map(found -> isOut && !isRoom(found.words) ? found.outdoors() : found);
  }

  private static boolean isRoom(String words) {
    return ROOMS.stream().anyMatch(words.toLowerCase(Locale.ROOT)::endsWith);
  }

  /// A noun that is known for a place, with its article and what describes it.
  public static Optional<Found> noun(Passage p, int start, int first) {
    int from = first;
    from += p.has(from, Topic.ARTICLE) || p.has(from, Topic.OWN) ? 1 : 0;
    for (int i = from; i < from + 4 && p.at(i).isWord() && !isStop(p, i); i++) {
      if (isPlace(p, i)) {
        int end = i + 1;
        while (isPlace(p, end) && !People.isVerb(p, end)) {
          end++;
        }
        if (p.has(end, Topic.PERSON) && !p.words().isGerman()) {
          return Optional.empty();
        }
        String words = GermanPlaceNames.nominative(p.sub(start, from), p.sub(from, end), end - 1);
        boolean isKnown = !FURNITURE.contains(p.low(end - 1));
        return Optional.of(new Found(words, isInside(p, end - 1), isKnown, end));
      }
    }
    return Optional.empty();
  }

  /// The place phrase goes on over prepositions and genitives, and stops at anything else a brief
  /// says: a time, a length, a verb, who is there.
  private static int endOf(Passage p, int first) {
    int i = first;
    while (i < first + MOST_WORDS && isPart(p, i, first)) {
      i++;
    }
    while (i > first && (GOES_ON.contains(p.low(i - 1)) || p.has(i - 1, Topic.ARTICLE))) {
      i--;
    }
    return i;
  }

  private static boolean isPart(Passage p, int i, int first) {
    Token token = p.at(i);
    if (token.isQuote()) {
      return i > first;
    }
    if (!token.isWord() || token.isShouted() && People.isVerb(p, i)) {
      return false;
    }
    if (i > first && GOES_ON.contains(token.low())) {
      return TimeWords.at(p, i).isEmpty() && AspectWords.at(p, i).isEmpty() && !isSize(p, i);
    }
    return !isStop(p, i) && TimeWords.at(p, i).isEmpty();
  }

  /// `in 20 seconds` is no part of a place.
  private static boolean isSize(Passage p, int i) {
    return LengthWords.at(p, i + 1).isPresent() || AspectWords.at(p, i + 1).isPresent();
  }

  private static boolean isStop(Passage p, int i) {
    boolean isRoom = isPlace(p, i) || (p.low(i).endsWith("ing") && isPlace(p, i + 1));
    boolean isVerb = People.isVerb(p, i) && !isRoom;
    return isVerb
        || p.has(i, Topic.TO)
        || p.has(i, Topic.AND)
        || p.has(i, Topic.OR)
        || p.match(i, Topic.NO) > 0
        || p.has(i, Topic.FILM)
        || p.match(i, Topic.SHOWING) > 0
        || p.has(i, Topic.NOBODY)
        || p.low(i).startsWith("heiß") && p.at(i + 1).isQuote()
        || p.match(i, Topic.UNUSABLE) > 0
        || LengthWords.at(p, i).isPresent();
  }

  /// Words that lead to a place and are none of it: `set in a bakery`.
  private static boolean isOpening(Passage p, int first) {
    return p.has(first, Topic.FILLER)
        || p.has(first, Topic.NAMED)
        || p.match(first, Topic.ORDER) > 0
        || (p.match(first, Topic.PLAYS) > 0 && !isPlace(p, first));
  }

  private static int firstJoint(Passage p, int first, int end) {
    int i = first;
    while (i < end && !GOES_ON.contains(p.low(i))) {
      i++;
    }
    return i;
  }

  /// The last known noun before the first preposition, or else the first one.
  private static int head(Passage p, int first, int end) {
    int head = -1;
    for (int i = first; i < end; i++) {
      if (head >= 0 && GOES_ON.contains(p.low(i))) {
        return head;
      }
      head = isPlace(p, i) ? i : head;
    }
    return head;
  }

  /// `the baker`, `Anna`: people are no places, unless the phrase says where they are.
  private static boolean isSomebody(Passage p, int start, int first, int end) {
    boolean isBare = start == first || p.has(start, Topic.ARTICLE) || p.has(start, Topic.OWN);
    if (isBare && People.startingAt(p, start).filter(one -> isPerson(p, one)).isPresent()) {
      return true;
    }
    return p.has(end - 1, Topic.PERSON) && !isPlace(p, end - 1);
  }

  private static boolean isPerson(Passage p, People.Person one) {
    boolean isSure =
        one.kind() == People.Kind.PRONOUN
            || p.at(one.from()).kind() == Token.Kind.TAG
            || GivenNames.has(p.low(one.from()))
            || p.has(one.from(), Topic.TITLE);
    return isSure || (p.has(one.to() - 1, Topic.PERSON) && !isPlace(p, one.to() - 1));
  }

  public static boolean isPlace(Passage p, int i) {
    return isKind(p, i, Topic.INSIDE) || isKind(p, i, Topic.OUTSIDE);
  }

  private static boolean isInside(Passage p, int i) {
    boolean isShipBridge = p.low(i).equals("bridge") && isKind(p, i - 1, Topic.INSIDE);
    return isShipBridge
        || isKind(p, i, Topic.INSIDE)
            && !(isKind(p, i, Topic.OUTSIDE) && p.low(i - 1).equals("auf"));
  }

  private static boolean isKind(Passage p, int i, Topic kind) {
    Token token = p.at(i);
    return token.isWord() && CompoundPlaces.is(p.words(), kind, token);
  }
}
