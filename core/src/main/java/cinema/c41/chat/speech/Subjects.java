package cinema.c41.chat.speech;

import cinema.c41.chat.speech.People.Kind;
import cinema.c41.chat.speech.People.Person;
import cinema.c41.chat.words.GivenNames;
import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.Token;
import cinema.c41.chat.words.Words.Topic;
import java.util.Optional;
import java.util.Set;

/// Who a verb of speaking is about: the words that end before it. In order: somebody who is known
/// for a person, a noun with an article, and any words that nothing else is known of.
final class Subjects {
  static final Set<String> RELATIVE = Set.of("who", "der", "die", "das", "that");

  /// So many words a noun with an article may have.
  private static final int LONGEST_NOUN = 4;

  private static final int LONGEST_PHRASE = 10;

  private final Passage p;
  private final int verb;

  /// @param p the sentence up to the quote
  Subjects(Passage p, int verb) {
    this.p = p;
    this.verb = verb;
  }

  /// The longest phrase that can be the subject: in `in dem Mia sagt` it is only the name.
  Optional<Person> endingAt(Passage before, int end) {
    Passage rest = before;
    Optional<Person> person = People.endingAt(rest, end);
    while (person.isPresent() && !isSubject(person.get())) {
      rest = rest.rest(person.get().from() + 1);
      person = rest.isEmpty() || rest.from() >= end ? Optional.empty() : People.endingAt(rest, end);
      person = person.filter(one -> !isPartOfPhrase(one));
    }
    return person
        .or(() -> unknownBefore(end))
        .or(() -> placed(end))
        .or(() -> phrase(end))
        .map(this::withoutPlace);
  }

  private boolean isPartOfPhrase(Person one) {
    boolean isName = GivenNames.has(p.low(one.from())) || p.has(one.from(), Topic.TITLE);
    boolean isTag = p.at(one.from()).kind() == Token.Kind.TAG;
    return !isTag
        && !isName
        && (p.has(one.from() - 1, Topic.ARTICLE) || !p.at(one.from()).isCapital());
  }

  /// `the librarian | says`
  private Optional<Person> unknownBefore(int end) {
    for (int i = Math.max(p.from(), end - LONGEST_NOUN); i < end; i++) {
      Optional<Person> person = People.unknownNoun(p.start(end), i).filter(one -> one.to() == end);
      if (person.filter(this::isSubject).isPresent()) {
        return person;
      }
    }
    return Optional.empty();
  }

  /// `A comedian on stage | says`: somebody, and where.
  private Optional<Person> placed(int end) {
    int start = start(end);
    int where = firstPreposition(start, end);
    if (where == end || where == start) {
      return Optional.empty();
    }
    Passage noun = p.start(where);
    return People.startingAt(noun, start)
        .or(() -> People.unknownNoun(noun, start))
        .filter(one -> one.to() == where && one.kind() != Kind.PRONOUN)
        .or(() -> plausible(p.sub(start, where), where))
        .map(one -> new Person(one.name(), one.kind(), one.from(), end));
  }

  /// `gate agent | announces`, `lea | sagt`: words without an article, at the start of a part.
  private Optional<Person> phrase(int end) {
    return plausible(p.sub(start(end), end), end);
  }

  private Optional<Person> plausible(Passage words, int end) {
    boolean isDirect = verb + 1 == p.to() || !p.at(verb + 1).isWord();
    return isDirect && Cues.isPlausible(words)
        ? Optional.of(new Person(Names.noun(words), Kind.NOUN, words.from(), end))
        : Optional.empty();
  }

  /// Where the part of the sentence starts that ends here.
  private int start(int end) {
    int start = end;
    int first = Math.max(p.from(), end - LONGEST_PHRASE);
    while (start > first && !p.isMark(start - 1, ",:—;()") && !p.has(start - 1, Topic.AND)) {
      start--;
    }
    return start;
  }

  private int firstPreposition(int start, int end) {
    for (int i = start; i < end; i++) {
      if (p.has(i, Topic.TO) || People.isVerb(p, i)) {
        return p.has(i, Topic.TO) ? i : end;
      }
    }
    return end;
  }

  /// Who somebody is does not change with where they are: `die Pilotin im Cockpit` is the pilot.
  private Person withoutPlace(Person one) {
    int where = preposition(p, one);
    return where < one.to()
        ? new Person(Names.noun(p.sub(one.from(), where)), one.kind(), one.from(), one.to())
        : one;
  }

  /// Whether the words for somebody say where they are, too.
  static boolean isPlaced(Passage p, Person one) {
    return preposition(p, one) < one.to();
  }

  private static int preposition(Passage p, Person one) {
    int i = one.kind() == Kind.NOUN ? one.from() + 1 : one.to();
    while (i < one.to() && !p.has(i, Topic.TO)) {
      i++;
    }
    return i;
  }

  /// What stands after a preposition is no subject, but for `with Anna saying`.
  private boolean isSubject(Person subject) {
    int before = subject.from() - 1;
    boolean isObject = p.has(before, Topic.TO) && !p.has(before, Topic.AND);
    return !isObject || p.low(verb).endsWith("ing") || isRelativeTo(subject);
  }

  /// `about a baker who says`: the object of the one clause is the subject of the other.
  private boolean isRelativeTo(Person subject) {
    int next = subject.to() + (p.isMark(subject.to(), ",") ? 1 : 0);
    return RELATIVE.contains(p.low(next)) && subject.kind() != Kind.PRONOUN;
  }
}
