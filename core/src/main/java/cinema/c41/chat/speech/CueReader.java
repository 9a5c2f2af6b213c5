package cinema.c41.chat.speech;

import cinema.c41.chat.speech.People.Kind;
import cinema.c41.chat.speech.People.Person;
import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.WordSet;
import cinema.c41.chat.words.Words.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A name before a quote, without a verb of speaking: `Anna, dryly:`, `Ben to Anna:`, `Cut to
/// Ben:`, `Anna looks up:`.
final class CueReader {
  /// Verbs that say no more than that somebody speaks.
  private static final Set<String> OPENS =
      WordSet.of(
          """
          starts begins goes is beginnt startet dann then
          """);

  private static final Set<String> PERCEIVES =
      Set.of("hear", "see", "hört", "hören", "sieht", "sehen");

  /// Labels of a list of speakers, and somebody who speaks.
  private static final Set<String> SPEAKERS = Set.of("speaker", "sprecher", "sprecherin");

  private final Passage p;

  private final Joint joint;

  /// @param joint what stands between these words and the quote
  CueReader(Passage p, Joint joint) {
    this.p = p;
    this.joint = joint;
  }

  Optional<Saying> read() {
    int start = startOfLastPart(p.to());
    Passage part = withoutAnd(p.rest(start));
    if (start > p.from() && Names.startOfOff(part) == part.from() && !part.isEmpty()) {
      return beforeDirection(start, part);
    }
    if (joint.isFirm() && part.size() == 1 && SPEAKERS.contains(part.low(part.from()))) {
      return Optional.of(new Saying.Said(List.of(nameless(part)), "", part.from(), p.to()));
    }
    List<Person> people = People.whole(part);
    if (!people.isEmpty() && (joint.isFirm() || isClear(people, part))) {
      return Optional.of(said(people, start));
    }
    if (joint.isFirm()
        && joint.hasBrackets()
        && part.size() == 1
        && part.at(part.from()).isCapital()) {
      return Optional.of(new Saying.Said(List.of(nameless(part)), "", part.from(), p.to()));
    }
    if (Cues.labelsOf(part).contains(Topic.LABEL_DIALOGUE)
        || Cues.labelsOf(part).contains(Topic.LABEL_ACTION)) {
      return Optional.empty();
    }
    if (start > p.from() && (Direction.isDirection(part) || Ages.is(part))) {
      return beforeDirection(start, part);
    }
    return compound(part).or(() -> inPart(part));
  }

  /// `Reception (on the phone)`: a place does not speak, unless it is told how.
  private static Person nameless(Passage word) {
    return new Person(Names.noun(word), Kind.NOUN, word.from(), word.to());
  }

  private int startOfLastPart(int end) {
    int start = end;
    while (start > p.from() && !p.isMark(start - 1, ",:—")) {
      start--;
    }
    return start;
  }

  private static Passage withoutAnd(Passage part) {
    Passage rest = part;
    while (rest.size() > 1 && rest.has(rest.from(), Topic.AND)) {
      rest = rest.rest(rest.from() + 1);
    }
    return rest;
  }

  /// Without a colon only somebody who is known to be a person is believed to speak.
  private boolean isClear(List<Person> people, Passage part) {
    boolean isStart = part.from() == p.from() || p.isMark(part.from() - 1, ",:—");
    return isStart
        && people.stream()
            .allMatch(one -> one.kind() == Kind.NAME || p.has(one.to() - 1, Topic.PERSON));
  }

  /// Two names with a comma between them: the second one describes the first, or both speak.
  private Saying said(List<Person> people, int start) {
    if (start > p.from()) {
      int earlier = startOfLastPart(start - 1);
      List<Person> named = People.whole(withoutAnd(p.sub(earlier, start - 1)));
      boolean isApposition = people.size() == 1 && people.getFirst().kind() == Kind.NOUN;
      boolean isName = named.size() == 1 && named.getFirst().kind() == Kind.NAME;
      if (isName && isApposition && p.has(people.getFirst().from(), Topic.ARTICLE)) {
        return new Saying.Said(named, "", earlier, p.to());
      }
      List<Person> all = People.whole(withoutAnd(p));
      if (all.size() > people.size()) {
        return new Saying.Said(all, "", p.from(), p.to());
      }
    }
    return new Saying.Said(people, "", start, p.to());
  }

  /// `Anna, dryly:`
  private Optional<Saying> beforeDirection(int start, Passage direction) {
    int earlier = startOfLastPart(start - 1);
    List<Person> people = People.whole(withoutAnd(p.sub(earlier, start - 1)));
    boolean isBelieved = !people.isEmpty() && (joint.isFirm() || isClear(people, p.rest(earlier)));
    return isBelieved
        ? Optional.of(
            new Saying.Said(
                people, Ages.is(direction) ? "" : Direction.of(direction), earlier, p.to()))
        : Optional.empty();
  }

  /// `Construction worker shouting`: words that only together are somebody, and how they say it.
  private Optional<Saying> compound(Passage part) {
    for (int end = part.from() + 2; joint.isFirm() && end < part.to(); end++) {
      Passage direction = part.rest(end);
      List<Person> people = People.whole(part.start(end));
      boolean isNoun = people.size() == 1 && people.getFirst().kind() == Kind.NOUN;
      if (isNoun && Direction.isDirection(direction)) {
        return Optional.of(new Saying.Said(people, Direction.of(direction), part.from(), p.to()));
      }
    }
    return Optional.empty();
  }

  /// `Anna dry`, `Anna looks up`, `Cut to Anna`, in one part.
  private Optional<Saying> inPart(Passage part) {
    Optional<Person> first = People.startingAt(part, part.from());
    if (first.isPresent()) {
      Passage rest = part.rest(first.get().to());
      if (rest.size() == 1 && OPENS.contains(rest.low(rest.from()))) {
        return Optional.of(new Saying.Said(List.of(first.get()), "", part.from(), p.to()));
      }
      if (Direction.isDirection(rest) && (joint.isFirm() || rest.size() == 1)) {
        return Optional.of(
            new Saying.Said(List.of(first.get()), Direction.of(rest), part.from(), p.to()));
      }
      return joint.hasMark()
          ? Optional.of(new Saying.Said(List.of(first.get()), "", p.to(), p.to()))
          : Optional.empty();
    }
    return joint.hasMark() ? atEnd(part) : Optional.empty();
  }

  private Optional<Saying> atEnd(Passage part) {
    return People.endingAt(part, part.to())
        .filter(last -> last.kind() == Kind.NAME || part.has(last.to() - 1, Topic.PERSON))
        .map(last -> new Saying.Said(List.of(last), "", startOf(part, last), p.to()));
  }

  /// What stands before the name stays as action, unless it says nothing: `Und jetzt Ben:`.
  private static int startOf(Passage part, Person last) {
    for (int i = part.from(); i < last.from(); i++) {
      boolean isEmpty =
          part.has(i, Topic.AND)
              || part.has(i, Topic.FILLER)
              || part.has(i, Topic.NOBODY)
              || PERCEIVES.contains(part.low(i));
      if (!isEmpty) {
        return part.has(last.from() - 1, Topic.TO) ? part.to() : last.from();
      }
    }
    return part.from();
  }
}
