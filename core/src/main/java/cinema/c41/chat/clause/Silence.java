package cinema.c41.chat.clause;

import cinema.c41.chat.speech.Gender;
import cinema.c41.chat.speech.People;
import cinema.c41.chat.speech.People.Kind;
import cinema.c41.chat.speech.People.Person;
import cinema.c41.chat.words.GivenNames;
import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.SilentWords;
import cinema.c41.chat.words.WordSet;
import cinema.c41.chat.words.Words.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads who does not speak: `Carl says nothing`, `der Hund schaut schweigend zu`, `nobody speaks`.
/// The sentence itself stays what is seen.
final class Silence {
  private static final Set<String> BETWEEN =
      WordSet.of(
          """
          just only also still simply who nur auch aber einfach der die das completely always
          really immer die_ganze
          """);
  private static final Set<String> NOBODY =
      Set.of("nobody", "no-one", "niemand", "keiner", "one", "none");
  private static final Set<String> SPEAKS =
      WordSet.of(
          """
          speaks speak talks talk spricht redet speaking sprechen
          """);

  private static final Set<String> NEITHER = Set.of("neither", "weder");
  private static final Set<String> OR = Set.of("nor", "or", "and", "noch", "oder", "und");
  /// So far before the words somebody may be named, in tokens.
  private static final int REACH = 40;

  private final CallSheet sheet;
  private final List<Person> mentions;
  private final Passage p;

  private Silence(CallSheet sheet, List<Person> mentions, Passage p) {
    this.sheet = sheet;
    this.mentions = mentions;
    this.p = p;
  }

  static void read(CallSheet sheet, List<Person> mentions, Passage sentence) {
    var silence = new Silence(sheet, mentions, sentence);
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (silence.isNobody(i)) {
        sheet.silenceAll();
      } else if (NEITHER.contains(sentence.low(i))) {
        silence.readNeither(i);
      } else if (SilentWords.isAdjective(sentence.low(i)) && !silence.described(i + 1).isEmpty()) {
        silence.add(silence.described(i + 1));
      } else if (SilentWords.isAdjective(sentence.low(i)) && sentence.isMark(i - 1, ",—")) {
        silence.readAt(i);
      } else if (SilentWords.at(sentence, i) > 0) {
        silence.readAt(i);
      }
    }
  }

  /// `nobody speaks`, `no one says a word`, `niemand sagt etwas`.
  private boolean isNobody(int i) {
    boolean isNoOne = p.low(i).equals("one") && p.low(i - 1).equals("no");
    boolean isNobody = NOBODY.contains(p.low(i)) && (!p.low(i).equals("one") || isNoOne);
    boolean says = Set.of("says", "say", "sagt", "utters").contains(p.low(i + 1));
    boolean isAny = Set.of("anything", "a", "etwas", "ein", "was").contains(p.low(i + 2));
    return isNobody && (SPEAKS.contains(p.low(i + 1)) || (says && isAny));
  }

  /// `neither Ben nor Carl speaks`
  private void readNeither(int i) {
    var people = new ArrayList<Person>();
    int at = i + 1;
    Optional<Person> one = People.startingAt(p, at);
    while (one.isPresent()) {
      people.add(one.get());
      at = one.get().to();
      one = OR.contains(p.low(at)) ? People.startingAt(p, at + 1) : Optional.empty();
    }
    boolean isSpeech = SPEAKS.contains(p.low(at)) || People.isSpeaking(p, at);
    add(isSpeech ? people : List.of());
  }

  /// `a silent | Carl`, `ein stummer | alter Mann`: whoever the adjective describes.
  private List<Person> described(int start) {
    for (int end = start + 1; end < start + 4 && p.at(end - 1).isWord(); end++) {
      int last = end - 1;
      boolean isName = p.at(last).isCapital() && GivenNames.has(p.low(last));
      boolean isNoun = p.has(last, Topic.PERSON) && (p.at(last).isCapital() || !isGerman());
      if (isName || isNoun) {
        Kind kind = isName ? Kind.NAME : Kind.NOUN;
        return List.of(new Person(People.nameOf(p.sub(start, end)), kind, start, end));
      }
    }
    return List.of();
  }

  private boolean isGerman() {
    return p.words().isGerman();
  }

  private void readAt(int i) {
    if (p.isMark(i - 1, "(") && p.isMark(i + SilentWords.at(p, i), "),")) {
      People.endingAt(p, i - 1).ifPresent(one -> add(List.of(one)));
      return;
    }
    add(subjects(i));
  }

  private List<Person> subjects(int silent) {
    int end = silent;
    while (isBetween(end - 1) || afterBrackets(end) < end) {
      end = isBetween(end - 1) ? end - 1 : afterBrackets(end);
    }
    Optional<Person> before = People.endingAt(p, end);
    if (before.isPresent() && !p.has(before.get().from() - 1, Topic.TO)) {
      return withOthers(before.get());
    }
    Optional<Person> unknown = unknownBefore(end);
    if (unknown.isPresent()) {
      return List.of(unknown.get());
    }
    Optional<Person> first = firstPerson(silent);
    if (first.isPresent()) {
      return withFollowing(first.get());
    }
    return afterVerb(silent + SilentWords.at(p, silent));
  }

  /// `the pigeon | doesn't say a word`
  private Optional<Person> unknownBefore(int end) {
    for (int i = Math.max(p.from(), end - 3); i < end; i++) {
      Optional<Person> noun = People.unknownNoun(p.start(end), i).filter(one -> one.to() == end);
      if (noun.isPresent() && !p.has(i - 1, Topic.TO)) {
        return noun;
      }
    }
    return Optional.empty();
  }

  /// `Carl just | says nothing`, `Carl, who | says nothing`
  private boolean isBetween(int i) {
    return BETWEEN.contains(p.low(i)) || p.isMark(i, ",");
  }

  /// `The grandson (9) | doesn't answer`: where the brackets open, or the same.
  private int afterBrackets(int end) {
    int open = end - 1;
    while (p.isMark(end - 1, ")") && open > p.from() && !p.isMark(open, "(")) {
      open--;
    }
    return p.isMark(end - 1, ")") && p.isMark(open, "(") ? open : end;
  }

  private Optional<Person> firstPerson(int end) {
    for (int i = Math.max(p.from(), end - REACH); i < end; i++) {
      boolean isObject = p.has(i - 1, Topic.TO) && !p.has(i - 1, Topic.AND);
      Optional<Person> person = isObject ? Optional.empty() : People.startingAt(p.start(end), i);
      if (person.filter(this::isSomebody).isPresent()) {
        return person;
      }
    }
    return Optional.empty();
  }

  private boolean isSomebody(Person one) {
    boolean isMentioned = mentions.stream().anyMatch(other -> other.from() == one.from());
    return one.kind() == Kind.PRONOUN || isMentioned || p.has(one.to() - 1, Topic.PERSON);
  }

  /// `Schweigend sieht Tom zu`
  private List<Person> afterVerb(int start) {
    for (int i = start; i < start + 3; i++) {
      Optional<Person> person = People.startingAt(p, i).filter(this::isSomebody);
      if (person.isPresent() && person.get().kind() != Kind.PRONOUN) {
        return List.of(person.get());
      }
    }
    return List.of();
  }

  /// `Anna and Ben | say nothing`
  private List<Person> withOthers(Person last) {
    var people = new ArrayList<Person>();
    people.add(last);
    int at = last.from();
    while (Set.of("and", "und", "&").contains(p.low(at - 1)) || p.isMark(at - 1, ",")) {
      Optional<Person> other = People.endingAt(p, at - 1).filter(this::isSomebody);
      if (other.isEmpty()) {
        return people;
      }
      people.addFirst(other.get());
      at = other.get().from();
    }
    return people;
  }

  private List<Person> withFollowing(Person first) {
    var people = new ArrayList<Person>();
    people.add(first);
    int joint = first.to();
    while (Set.of("and", "und", "&").contains(p.low(joint))) {
      Optional<Person> other = People.startingAt(p, joint + 1).filter(this::isSomebody);
      if (other.isEmpty()) {
        return people;
      }
      people.add(other.get());
      joint = other.get().to();
    }
    return people;
  }

  private void add(List<Person> people) {
    for (Person one : people) {
      if (one.kind() != Kind.PRONOUN) {
        addOne(one);
      } else {
        antecedents(one).forEach(this::addOne);
      }
    }
  }

  private void addOne(Person one) {
    sheet.addSilent(one.name());
    sheet.addCast(one.from(), one.name());
  }

  private List<Person> antecedents(Person pronoun) {
    boolean isMany = p.has(pronoun.from(), Topic.THEY);
    boolean isShe = p.has(pronoun.from(), Topic.SHE);
    Passage all = p.wording().all();
    var before =
        mentions.stream()
            .filter(one -> one.from() < pronoun.from())
            .filter(one -> isMany || Gender.fits(all, one, isShe))
            .toList();
    int count = Math.min(before.size(), isMany ? 2 : 1);
    return before.subList(before.size() - count, before.size());
  }
}
