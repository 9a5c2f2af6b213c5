package cinema.c41.chat.clause;

import cinema.c41.chat.clause.Fact.Stand;
import cinema.c41.chat.clause.Reading.Weight;
import cinema.c41.chat.place.PlaceWords;
import cinema.c41.chat.place.TimeWords;
import cinema.c41.chat.words.AspectWords;
import cinema.c41.chat.words.LengthWords;
import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.Words.Topic;
import java.util.Optional;
import java.util.Set;

/// Facts about where and when the film plays, and whom it is for.
final class SettingFacts {
  private SettingFacts() {}

  static Optional<Fact> at(Stand stand) {
    return time(stand).or(() -> place(stand)).or(() -> client(stand));
  }

  private static Optional<Fact> time(Stand stand) {
    return TimeWords.at(stand.p(), stand.at())
        .map(found -> Fact.soft(found.next(), sheet -> sheet.addTime(found.words(), false)));
  }

  private static Optional<Fact> place(Stand stand) {
    Passage p = stand.p();
    boolean isStyle = p.match(stand.at(), Topic.UNUSABLE) > 0;
    return isStyle
        ? Optional.empty()
        : PlaceWords.at(p, stand.at())
            .filter(found -> found.isKnown() || isGuess(stand, found))
            .map(found -> placeFact(stand, found));
  }

  private static Fact placeFact(Stand stand, PlaceWords.Found found) {
    Passage from = stand.p().sub(stand.at(), found.next());
    Weight weight = found.isKnown() ? Weight.DESCRIBED : Weight.GUESSED;
    return Fact.soft(
        found.next(), sheet -> sheet.takePlace(found.words(), found.interior(), weight, from));
  }

  /// Unknown words may be a place after a preposition, in a description that nobody acts in.
  private static boolean isGuess(Stand stand, PlaceWords.Found found) {
    Passage p = stand.p();
    boolean isEnd = found.next() >= p.to() || TimeWords.at(p, found.next()).isPresent();
    return isEnd || stand.hasFilm() || stand.isHard();
  }

  /// `for Korn bakery`: a place for want of a better one; what else it says cannot be filmed.
  private static Optional<Fact> client(Stand stand) {
    Passage p = stand.p();
    boolean isFor = Set.of("for", "für", "fürs").contains(p.low(stand.at()));
    if (!isFor || !stand.isDescribing()) {
      return Optional.empty();
    }
    int end = stand.at() + 1;
    while (end < p.to() && !endsClient(p, end)) {
      end++;
    }
    Passage client = p.sub(stand.at(), end);
    Optional<PlaceWords.Found> place = PlaceWords.noun(client, stand.at(), stand.at() + 1);
    return Optional.of(Fact.hard(end, sheet -> note(sheet, client, place)));
  }

  private static void note(CallSheet sheet, Passage client, Optional<PlaceWords.Found> place) {
    place.ifPresent(
        found -> sheet.takePlace(found.words(), found.interior(), Weight.CLIENT, client));
    boolean isAll = place.filter(found -> found.next() == client.to()).isPresent();
    if (!isAll) {
      sheet.addNotUnderstood(client);
    }
  }

  private static boolean endsClient(Passage p, int i) {
    return LengthWords.at(p, i).isPresent()
        || AspectWords.at(p, i).isPresent()
        || p.match(i, Topic.WHERE) > 0
        || p.match(i, Topic.SHOWING) > 0
        || TimeWords.at(p, i).isPresent()
        || Set.of("with", "mit").contains(p.low(i))
        || Clauses.isNo(p, i);
  }
}
