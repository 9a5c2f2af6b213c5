package cinema.c41.chat.speech;

import cinema.c41.chat.speech.People.Kind;
import cinema.c41.chat.speech.People.Person;
import cinema.c41.chat.words.GivenNames;
import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.WordSet;
import cinema.c41.chat.words.Words.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the words before a quote tell of it: `Anna (dry): "…"`, `Ben replies quietly, "…"`, `Leise
/// sagt Mia: „…“`. In order: text that is seen; a verb of speaking and its subject; a name.
final class LeftOfQuote {
  private static final Set<String> SUBORDINATE =
      WordSet.of(
          """
          when while as until because before after als während wenn weil bis bevor nachdem
          where wo
          """);
  /// So far before the quote a verb of speaking may stand.
  private static final int REACH = 10;

  private static final int LONGEST_SENTENCE = 80;

  private static final Set<String> AUXILIARY =
      WordSet.of(
          """
          just only also now nur auch to should must will can would soll sollte kann muss darf
          möchte shall
          """);

  /// What asks for a line, and is nothing to film: `I want Anna to say`.
  private static final Set<String> ASKING =
      WordSet.of(
          """
          i we want have let make need would like get lass lasst ich wir möchte möchten will
          wollen dass soll sollen danach that
          """);

  private final Passage p;
  private final Joint joint;

  /// How it is said: what stands in brackets, and what is found on the way.
  private final List<String> brackets;

  private final int end;

  private LeftOfQuote(Passage p) {
    this.p = p;
    this.joint = Joint.before(p);
    this.brackets = new ArrayList<>(joint.brackets());
    this.end = joint.end();
  }

  /// @param left the words of the sentence before the quote, which stands right after them
  static Optional<Saying> read(Passage left) {
    return new LeftOfQuote(left).read();
  }

  private Optional<Saying> read() {
    if (end == p.from()) {
      return brackets.isEmpty()
          ? Optional.empty()
          : Optional.of(new Saying.Open(Direction.join(brackets), end, p.to()));
    }
    Optional<Saying> words = byWords();
    if (words.isPresent()) {
      return words;
    }
    if (ShownText.isLedTo(p, end)) {
      return Optional.of(new Saying.Shown());
    }
    for (int i = end - 1; i >= Math.max(p.from(), end - REACH); i--) {
      if (People.isSpeaking(p, i)) {
        Optional<Saying> said = bySpeaking(i);
        if (said.isPresent()) {
          return said;
        }
      }
    }
    return new CueReader(p.start(end), joint).read().map(this::withBrackets);
  }

  /// `Anna leaves with the words "…"`
  private Optional<Saying> byWords() {
    int start = end - 3;
    String with = start < p.from() ? "" : p.sub(start, end).lowText();
    boolean isSaid = with.equals("with the words") || with.equals("mit den worten");
    return isSaid
        ? firstPerson(start).map(one -> new Saying.Said(List.of(one), brackets(), start, p.to()))
        : Optional.empty();
  }

  private Saying withBrackets(Saying saying) {
    return saying instanceof Saying.Said(var speakers, var direction, var from, _)
        ? new Saying.Said(speakers, Direction.join(direction, brackets()), from, p.to())
        : saying;
  }

  private String brackets() {
    return Direction.join(brackets);
  }

  private Optional<Saying> bySpeaking(int verb) {
    int before = verb;
    while (before > p.from() && isAdverb(before - 1)) {
      before--;
    }
    if (isInverted(verb)) {
      return bySubjectAfter(verb, before);
    }
    Optional<Saying> said = bySubjectBefore(verb, before);
    return said.isPresent() ? said : bySubjectAfter(verb, before);
  }

  /// `Zwischendurch sagt Jonas:`: one unknown word, the verb, and somebody who is known. Who is
  /// asked stands there, too, so that `fragt` tells nothing.
  private boolean isInverted(int verb) {
    int first = verb - 1;
    boolean isFirst = p.words().isGerman() && first == p.from() && !p.low(verb).startsWith("frag");
    boolean isUnknown =
        p.at(first).isWord()
            && !GivenNames.has(p.low(first))
            && !p.has(first, Topic.PERSON)
            && !p.has(first, Topic.TITLE);
    return isFirst
        && isUnknown
        && People.startingAt(p.start(end), verb + 1)
            .filter(one -> one.to() == end && isKnown(one))
            .isPresent();
  }

  private boolean isKnown(Person one) {
    return GivenNames.has(p.low(one.from())) || p.has(one.to() - 1, Topic.PERSON);
  }

  private boolean isAdverb(int i) {
    return p.at(i).isWord() && (Direction.isAdverb(p, i) || AUXILIARY.contains(p.low(i)));
  }

  private Optional<Saying> bySubjectBefore(int verb, int before) {
    if (p.has(before - 1, Topic.AND) && !isSubordinate(before - 1)) {
      boolean isInverted = p.words().isGerman() && firstPerson(before - 1).isEmpty();
      return isInverted && People.startingAt(p.start(end), verb + 1).isPresent()
          ? Optional.empty()
          : Optional.of(coordinated(verb, before));
    }
    if (p.isMark(before - 1, ",—")) {
      return byApposition(verb, before);
    }
    if (p.isMark(before - 1, ")")) {
      return byBrackets(verb, before);
    }
    int end =
        Subjects.RELATIVE.contains(p.low(before - 1)) && !isArticleAt(before - 1)
            ? before - 1
            : before;
    end -= p.isMark(end - 1, ",") ? 1 : 0;
    return new Subjects(p, verb)
        .endingAt(p.start(before), end)
        .map(subject -> said(subject, verb, before, verb + 1));
  }

  private boolean isArticleAt(int i) {
    return i == p.from();
  }

  /// `when`, `while`: what follows has its own subject.
  private boolean isSubordinate(int i) {
    return SUBORDINATE.contains(p.low(i));
  }

  /// `Anna opens the door and says`: the subject stands at the start, and what she does stays.
  private Saying coordinated(int verb, int before) {
    int from = before - 1;
    while (from > p.from() && (p.has(from - 1, Topic.AND) || p.isMark(from - 1, ","))) {
      from--;
    }
    Person subject = firstPerson(from).orElse(new Person("", Kind.PRONOUN, from, from));
    return said(List.of(subject), verb, before, verb + 1, from);
  }

  private Optional<Person> firstPerson(int end) {
    for (int i = Math.max(p.from(), end - LONGEST_SENTENCE); i < end; i++) {
      boolean isFirst = i == p.from() || !p.has(i - 1, Topic.TO) || p.has(i - 1, Topic.AND);
      Optional<Person> person = isFirst ? People.startingAt(p.start(end), i) : Optional.empty();
      if (person.isPresent()) {
        return Optional.of(byName(person.get(), end));
      }
    }
    return Optional.empty();
  }

  /// `my boss, Mrs. Klein,`: the name counts.
  private Person byName(Person noun, int end) {
    Optional<Person> name =
        noun.kind() == Kind.NOUN && p.isMark(noun.to(), ",")
            ? People.startingAt(p.start(end), noun.to() + 1)
            : Optional.empty();
    return name.filter(one -> one.kind() == Kind.NAME && p.isMark(one.to(), ",")).orElse(noun);
  }

  /// `The gardener (Rosa, 62) whispers`, `Anna (tired) says`
  private Optional<Saying> byBrackets(int verb, int before) {
    int open = before - 1;
    while (open > p.from() && !p.isMark(open, "(")) {
      open--;
    }
    Passage inside = p.sub(open + 1, before - 1);
    Optional<Person> subject = new Subjects(p, verb).endingAt(p.start(open), open);
    Optional<Person> name =
        People.startingAt(inside, inside.from())
            .filter(one -> one.kind() == Kind.NAME && !Direction.isDirection(inside));
    if (name.isPresent() && subject.isPresent()) {
      return Optional.of(said(List.of(name.get()), verb, before, verb + 1, subject.get().from()));
    }
    String how = Ages.without(inside);
    brackets.addFirst(how);
    return subject.map(one -> said(one, verb, before, verb + 1));
  }

  /// `Anna, tired, says` and `Anna, the baker, says`.
  private Optional<Saying> byApposition(int verb, int before) {
    int comma = before - 2;
    while (comma > p.from() && !p.isMark(comma, ",—")) {
      comma--;
    }
    if (comma <= p.from()) {
      return Optional.empty();
    }
    Passage middle = p.sub(comma + 1, before - 1);
    Optional<Person> subject = new Subjects(p, verb).endingAt(p.start(comma), comma);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    if (Ages.is(middle)) {
      return subject.map(one -> said(one, verb, before, verb + 1));
    }
    if (Direction.isDirection(middle)) {
      brackets.addFirst(Direction.of(middle));
      return subject.map(one -> said(one, verb, before, verb + 1));
    }
    List<Person> names = People.whole(middle);
    boolean isName = !names.isEmpty();
    if (isName && names.getFirst().kind() == Kind.NAME && subject.get().kind() == Kind.NOUN) {
      return Optional.of(said(names, verb, before, verb + 1, subject.get().from()));
    }
    int from = isName ? subject.get().from() : before - 1;
    return Optional.of(said(List.of(subject.get()), verb, before, verb + 1, from));
  }

  /// `Leise sagt Mia zu Ben:`, and `says Anna,` between two halves of what she says.
  private Optional<Saying> bySubjectAfter(int verb, int before) {
    if (!p.words().isGerman() && !isFiller(p.start(before))) {
      return Optional.empty();
    }
    int next = verb + 1;
    while (isAdverb(next)) {
      next++;
    }
    Optional<Person> subject = People.startingAt(p.start(end), next);
    if (subject.isPresent()) {
      String adverb = Direction.of(p.sub(verb + 1, next));
      if (!adverb.isEmpty()) {
        brackets.addFirst(adverb);
      }
      return subject.map(one -> said(one, verb, before, one.to()));
    }
    boolean isStart = isFiller(p.start(before));
    return isStart
        ? Optional.of(
            said(
                List.of(new Person("", Kind.PRONOUN, verb, verb)),
                verb,
                before,
                verb + 1,
                p.from()))
        : Optional.empty();
  }

  private Saying said(Person subject, int verb, int before, int after) {
    List<Person> speakers = withOthers(subject);
    boolean isTold =
        p.has(speakers.getFirst().from() - 1, Topic.NAMED) || Subjects.isPlaced(p, subject);
    int start = isTold ? before : Math.min(speakers.getFirst().from(), before);
    boolean isFirst = isFiller(p.start(start));
    return said(speakers, verb, before, after, isFirst ? p.from() : start);
  }

  /// `Anna and Ben say`: all who are named in a row.
  private List<Person> withOthers(Person last) {
    var people = new ArrayList<Person>();
    people.add(last);
    int at = last.from();
    while (at - 1 > p.from() && Set.of("and", "und", "&").contains(p.low(at - 1))) {
      Optional<Person> other = People.endingAt(p, at - 1);
      if (other.isEmpty()) {
        return people;
      }
      people.addFirst(other.get());
      at = other.get().from();
    }
    return people;
  }

  private Saying said(List<Person> speakers, int verb, int before, int after, int from) {
    var how = new ArrayList<String>();
    how.add(adverbs(before, verb));
    boolean isWith = after < end && Set.of("with", "mit").contains(p.low(end - 1));
    Passage rest = p.sub(Math.min(after, end), isWith ? end - 1 : end);
    String tail = Direction.tail(rest);
    how.addAll(Direction.withVerb(p, verb, tail, speakers.size() == 1));
    how.addAll(brackets);
    return new Saying.Said(speakers, Direction.join(how), from, p.to());
  }

  private String adverbs(int start, int end) {
    var words = new ArrayList<String>();
    for (int i = start; i < end; i++) {
      if (Direction.isAdverb(p, i)) {
        words.add(Direction.of(p.sub(i, i + 1)));
      }
    }
    return String.join(" ", words);
  }

  private boolean isFiller(Passage before) {
    for (int i = before.from(); i < before.to(); i++) {
      boolean isEmpty =
          p.has(i, Topic.AND)
              || p.has(i, Topic.FILLER)
              || Direction.isAdverb(p, i)
              || ASKING.contains(p.low(i));
      if (p.at(i).isWord() && !isEmpty) {
        return false;
      }
    }
    return true;
  }
}
