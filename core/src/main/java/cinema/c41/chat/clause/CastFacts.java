package cinema.c41.chat.clause;

import cinema.c41.chat.clause.Fact.Grip;
import cinema.c41.chat.clause.Fact.Stand;
import cinema.c41.chat.speech.People;
import cinema.c41.chat.speech.People.Kind;
import cinema.c41.chat.speech.People.Person;
import cinema.c41.chat.words.AspectWords;
import cinema.c41.chat.words.LengthWords;
import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.Words.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who and what is with the film: `with Anna and Ben`, `with a dog running on the beach`.
final class CastFacts {
  private static final Set<String> WITH =
      Set.of("with", "mit", "featuring", "starring", "and", "und");

  private CastFacts() {}

  static Optional<Fact> at(Stand stand) {
    Passage p = stand.p();
    if (!WITH.contains(p.low(stand.at()))) {
      return Optional.empty();
    }
    List<Person> people = peopleAt(p, stand.at() + 1);
    if (people.isEmpty()) {
      return thing(stand);
    }
    int end = people.getLast().to();
    return People.isVerb(p, end) || isRelative(p, end)
        ? telling(stand)
        : Optional.of(cast(stand, people));
  }

  private static Fact cast(Stand stand, List<Person> people) {
    Optional<Person> named = nameAfter(stand.p(), people.getLast().to());
    var all = new ArrayList<>(people);
    named.ifPresent(name -> all.set(all.size() - 1, name));
    Fact fact =
        Fact.soft(
            all.getLast().to(), sheet -> all.forEach(one -> sheet.addCast(one.from(), one.name())));
    return stand.hasFilm() ? fact.with(Grip.HARD) : fact;
  }

  /// `a barista named Leo`
  private static Optional<Person> nameAfter(Passage p, int i) {
    return p.has(i, Topic.NAMED)
        ? People.startingAt(p, i + 1).filter(one -> one.kind() == Kind.NAME)
        : Optional.empty();
  }

  private static boolean isRelative(Passage p, int i) {
    return Set.of("who", "whose", "while").contains(p.low(i)) || p.low(i).endsWith("ing");
  }

  /// What is there is seen; music and subtitles cannot be written.
  private static Optional<Fact> thing(Stand stand) {
    Passage p = stand.p();
    int next = stand.at() + 1;
    boolean isWith = Set.of("with", "mit").contains(p.low(stand.at()));
    if (!isWith || !stand.isDescribing()) {
      return Optional.empty();
    }
    if (isAvoidable(p, next)) {
      Passage wish = p.rest(stand.at());
      return Optional.of(Fact.hard(p.to(), sheet -> sheet.addNotUnderstood(wish)));
    }
    boolean isFormat = LengthWords.at(p, next).isPresent() || AspectWords.at(p, next).isPresent();
    return isFormat ? Optional.of(Fact.skip(next)) : telling(stand);
  }

  private static boolean isAvoidable(Passage p, int start) {
    for (int i = start; i < start + 3; i++) {
      if (p.has(i, Topic.AVOIDABLE) && !p.has(i, Topic.PERSON)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Fact> telling(Stand stand) {
    return stand.hasFilm() || stand.isHard()
        ? Optional.of(Fact.of(Grip.ABOUT, stand.at() + 1))
        : Optional.empty();
  }

  private static List<Person> peopleAt(Passage p, int start) {
    var people = new ArrayList<Person>();
    int i = start;
    boolean goesOn = true;
    while (goesOn) {
      Optional<Person> one = People.startingAt(p, i).filter(other -> isSomebody(p, other));
      one.ifPresent(people::add);
      int end = one.map(Person::to).orElse(i);
      goesOn = one.isPresent() && Set.of("and", "und", "&").contains(p.low(end));
      i = end + 1;
    }
    return people;
  }

  private static boolean isSomebody(Passage p, Person one) {
    boolean isNoun = one.kind() == Kind.NOUN && p.has(one.to() - 1, Topic.PERSON);
    return one.kind() == Kind.NAME || isNoun;
  }
}
