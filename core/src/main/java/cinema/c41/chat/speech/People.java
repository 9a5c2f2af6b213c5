package cinema.c41.chat.speech;

import cinema.c41.chat.words.GivenNames;
import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.Token;
import cinema.c41.chat.words.WordSet;
import cinema.c41.chat.words.Words.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whom words name: `@Mia`, `Dr. Weiß`, `the old man`, `die Kellnerin im Mantel`, `she`.
public final class People {
  /// Somebody, and the tokens that name them.
  public record Person(String name, Kind kind, int from, int to) {}

  /// How somebody is named. `she` must still be found out.
  public enum Kind {
    NAME,
    NOUN,
    PRONOUN
  }

  private static final Set<String> PARTICLES =
      WordSet.of(
          """
          von van de der den la le di da del bin al
          """);
  private static final Set<String> NICKNAMES =
      WordSet.of(
          """
          old young little big tiny crazy mad poor alter junger
          """);
  /// `Cat two`
  private static final Set<String> COUNTS =
      WordSet.of("one two three four five eins zwei drei vier fünf");

  /// `the first one says`
  private static final Set<String> ORDINALS = Set.of("first", "second", "third", "other", "last");

  /// What follows these is spoken to, or into: `Mia an Tom`, `Mia ins Telefon`.
  private static final Set<String> ADDRESSING =
      WordSet.of("to an zu zum zur through durch durchs into ins via per");

  private static final Set<String> VOICES =
      WordSet.of(
          """
          female male deep warm soft young old friendly british american german
          weibliche weiblicher männliche männlicher tiefe tiefer warme warmer sanfte sanfter
          ruhige ruhiger junge junger alte alter freundliche freundlicher
          """);

  private static final int LONGEST = 6;

  private People() {}

  /// Whoever is named from this token on, as far as it is clear.
  public static Optional<Person> startingAt(Passage p, int i) {
    Token token = p.at(i);
    if (token.kind() == Token.Kind.TAG) {
      return Optional.of(new Person(Names.tag(token.text()), Kind.NAME, i, i + 1));
    }
    if (!token.isWord()) {
      return Optional.empty();
    }
    if (isDetermined(p, i)) {
      return determined(p, i);
    }
    if (isPronoun(p, i)) {
      return Optional.of(new Person(token.low(), Kind.PRONOUN, i, i + 1));
    }
    return token.isCapital() || p.has(i, Topic.TITLE) ? named(p, i) : Optional.empty();
  }

  /// Somebody after an article whose noun nobody knows: `the librarian`, before or after a verb of
  /// speaking.
  public static Optional<Person> unknownNoun(Passage p, int i) {
    int end = i + 1;
    while (end < i + 4 && p.at(end).isWord() && isAdjective(p, end) && !isVerb(p, end)) {
      end += Direction.isAdverb(p, end) && end > i + 1 ? LONGEST : 1;
    }
    end = end > i + LONGEST ? end - LONGEST : end;
    boolean isArticle = p.has(i, Topic.ARTICLE) || p.has(i, Topic.OWN);
    boolean isNoun = isArticle && end > i + 1 && !Cues.isThing(p, end - 1);
    return isNoun
        ? Optional.of(new Person(Names.noun(p.sub(i, end)), Kind.NOUN, i, end))
        : Optional.empty();
  }

  /// What somebody is called of whom the passage is the noun.
  public static String nameOf(Passage noun) {
    return Names.noun(noun);
  }

  /// Whoever is named by the words before this token; the longest phrase counts.
  public static Optional<Person> endingAt(Passage p, int end) {
    for (int i = Math.max(p.from(), end - LONGEST); i < end; i++) {
      Optional<Person> person = startingAt(p.start(end), i).flatMap(one -> upTo(p, one, end));
      if (person.isPresent() && !isInside(p, i)) {
        return person;
      }
    }
    return Optional.empty();
  }

  /// Whether the word before belongs to the same phrase: `old | man`.
  private static boolean isInside(Passage p, int i) {
    return p.at(i).isCapital()
        && (p.has(i - 1, Topic.ARTICLE) || p.has(i - 1, Topic.OWN))
        && !p.has(i, Topic.TITLE);
  }

  /// The person, with what describes them: `the woman | in red`.
  private static Optional<Person> upTo(Passage p, Person one, int end) {
    if (one.to == end) {
      return Optional.of(one);
    }
    boolean isNoun = one.kind == Kind.NOUN || p.has(one.from, Topic.TITLE);
    boolean isTo = ADDRESSING.contains(p.low(one.to));
    boolean describes = p.has(one.to, Topic.TO) && !isTo && isNoun && end - one.to <= 4;
    for (int i = one.to; i < end && describes; i++) {
      describes = p.at(i).isWord() && !isVerb(p, i) && !p.has(i, Topic.AND);
    }
    return describes
        ? Optional.of(new Person(Names.noun(p.sub(one.from, end)), Kind.NOUN, one.from, end))
        : Optional.empty();
  }

  /// Everybody the passage names, if it does nothing else: `Anna and Ben`, `old man`, `waiter`.
  public static List<Person> whole(Passage passage) {
    Passage p = passage.trimmed();
    var people = new ArrayList<Person>();
    int at = p.from();
    while (at < p.to()) {
      int end = endOfItem(p, at);
      Optional<Person> person = wholeOne(p.sub(at, end));
      if (person.isEmpty()) {
        return List.of();
      }
      people.add(person.get());
      at = end + joint(p, end);
    }
    return people;
  }

  private static int endOfItem(Passage p, int start) {
    int end = start;
    while (end < p.to() && joint(p, end) == 0) {
      end++;
    }
    return end;
  }

  /// How many tokens part two names here: `,` `and` `, und`.
  public static int joint(Passage p, int i) {
    boolean isAnd = Set.of("and", "und", "&", "+", "sowie", "/").contains(p.low(i));
    if (p.isMark(i, ",")) {
      return 1 + (Set.of("and", "und").contains(p.low(i + 1)) ? 1 : 0);
    }
    return isAnd ? 1 : 0;
  }

  private static Optional<Person> wholeOne(Passage p) {
    if (p.isEmpty() || p.size() > LONGEST) {
      return Optional.empty();
    }
    int off = Names.startOfOff(p);
    boolean isArticleBefore = p.has(off - 1, Topic.ARTICLE) && off == p.from() + 1;
    if (off < p.to() && isArticleBefore) {
      return wholeOne(p.rest(off));
    }
    if (off < p.to() && off > p.from() && isVoice(p.start(off))) {
      return Optional.of(new Person(Names.noun(p), Kind.NOUN, p.from(), p.to()));
    }
    if (off < p.to()) {
      return off == p.from()
          ? Optional.of(new Person(Names.off(p), Kind.NOUN, p.from(), p.to()))
          : wholeOne(p.start(off)).map(one -> new Person(one.name, one.kind, p.from(), p.to()));
    }
    Optional<Person> ending = endingAt(p, p.to());
    if (ending.isPresent() && ending.get().from == p.from()) {
      return ending.filter(one -> one.kind == Kind.PRONOUN || canSpeak(p, one));
    }
    boolean isArticle = p.has(p.from(), Topic.ARTICLE) || p.has(p.from(), Topic.OWN);
    return Cues.isPlausible(isArticle ? p.rest(p.from() + 1) : p)
        ? Optional.of(new Person(Names.noun(p), Kind.NOUN, p.from(), p.to()))
        : Optional.empty();
  }

  /// A noun whose last word is a place or a thing with writing on it is nobody.
  private static boolean canSpeak(Passage p, Person one) {
    int last = one.to - 1;
    boolean isSomebody = p.has(last, Topic.PERSON) || GivenNames.has(p.low(last));
    return isSomebody || one.kind == Kind.NAME || !Cues.isThing(p, last);
  }

  /// `weibliche | Off-Stimme`: what describes a voice is nobody's name.
  private static boolean isVoice(Passage p) {
    for (int i = p.from(); i < p.to(); i++) {
      if (!VOICES.contains(p.low(i)) && !p.has(i, Topic.MOOD)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDetermined(Passage p, int i) {
    boolean isArticle = p.has(i, Topic.ARTICLE) || p.has(i, Topic.OWN) || isPossessive(p, i);
    Token next = p.at(i + 1);
    boolean isObject = p.has(i, Topic.SHE) && (isVerb(p, i + 1) || p.has(i + 1, Topic.MOOD));
    return isArticle && next.isWord() && !p.has(i + 1, Topic.TO) && !isObject;
  }

  private static boolean isPossessive(Passage p, int i) {
    return p.at(i).isCapital() && p.low(i).endsWith("'s") && !p.has(i, Topic.FUNCTION);
  }

  private static boolean isPronoun(Passage p, int i) {
    return p.has(i, Topic.HE) || p.has(i, Topic.SHE) || p.has(i, Topic.THEY);
  }

  /// After an article: up to the first noun, which German writes with a capital; in English only
  /// nouns that are known for people are sure.
  private static Optional<Person> determined(Passage p, int i) {
    int head = i + 1;
    if (ORDINALS.contains(p.low(head)) && (p.low(head + 1).equals("one") || isVerb(p, head + 1))) {
      int end = p.low(head + 1).equals("one") ? head + 2 : head + 1;
      return Optional.of(new Person(Names.noun(p.sub(i, end)), Kind.NOUN, i, end));
    }
    while (head < i + 4 && !isHead(p, head) && isAdjective(p, head)) {
      head++;
    }
    if (!isHead(p, head) || isNobody(p, head)) {
      return Optional.empty();
    }
    int end = head + 1;
    while (p.has(end, Topic.PERSON) && !p.words().isGerman()) {
      end++;
    }
    if (p.at(head).isCapital() && !isVerb(p, end)) {
      end = endOfName(p, head);
    }
    return Optional.of(new Person(Names.noun(p.sub(i, end)), Kind.NOUN, i, end));
  }

  private static boolean isHead(Passage p, int i) {
    boolean isKnown = p.has(i, Topic.PERSON) && !p.words().isGerman();
    return p.at(i).isCapital() || (p.at(i).isWord() && isKnown);
  }

  private static boolean isAdjective(Passage p, int i) {
    boolean isSmall =
        p.has(i, Topic.TO) || p.has(i, Topic.AND) || p.has(i, Topic.ARTICLE) || p.has(i, Topic.OWN);
    return p.at(i).isWord() && !isSmall && !isVerb(p, i);
  }

  /// `the street`: a capital is no sign of a person in German.
  private static boolean isNobody(Passage p, int head) {
    return !p.has(head, Topic.PERSON) && Cues.isThing(p, head);
  }

  private static Optional<Person> named(Passage p, int i) {
    Optional<Person> described = described(p, i);
    if (described.isPresent()) {
      return described;
    }
    boolean isFunction = p.has(i, Topic.FUNCTION) && !isSureName(p, i);
    if (isFunction
        || (Cues.isThing(p, i) && !GivenNames.has(p.low(i)) && !p.has(i, Topic.PERSON))) {
      return Optional.empty();
    }
    int end = endOfName(p, i);
    boolean isTitleOnly = end == i + 1 && p.has(i, Topic.TITLE);
    boolean isNoun = end == i + 1 && p.has(i, Topic.PERSON);
    if (isTitleOnly && !isNoun && !p.at(i).isCapital()) {
      return Optional.empty();
    }
    String name = isNoun ? Names.noun(p.sub(i, end)) : Names.name(p.sub(i, end));
    return Optional.of(new Person(name, isNoun ? Kind.NOUN : Kind.NAME, i, end));
  }

  /// `Old Man`, `Kleines Mädchen`: words before a noun for people.
  private static Optional<Person> described(Passage p, int i) {
    int head = i + 1;
    while (head < i + 3 && p.at(head).isWord() && !p.has(head, Topic.PERSON)) {
      head++;
    }
    boolean isAdjective =
        !p.has(i, Topic.PERSON) && !p.has(i, Topic.TITLE) && !GivenNames.has(p.low(i));
    boolean isShort = isAdjective && !isFunctionBefore(p, i, head);
    if (NICKNAMES.contains(p.low(i)) && p.at(i + 1).isCapital() && GivenNames.has(p.low(i + 1))) {
      return Optional.of(new Person(Names.words(p.sub(i, i + 2)), Kind.NAME, i, i + 2));
    }
    return isShort && p.at(head).isCapital() && p.has(head, Topic.PERSON)
        ? Optional.of(new Person(Names.words(p.sub(i, head + 1)), Kind.NOUN, i, head + 1))
        : Optional.empty();
  }

  /// Small words before a noun that describe nobody: `Then Man`, `Und Mann`.
  private static boolean isFunctionBefore(Passage p, int start, int head) {
    for (int i = start; i < head; i++) {
      boolean isSmall = p.has(i, Topic.AND) || p.has(i, Topic.TO) || p.has(i, Topic.NO);
      if (isSmall || p.has(i, Topic.FILLER) || isVerb(p, i) || p.has(i, Topic.ARTICLE)) {
        return true;
      }
    }
    return false;
  }

  /// `Will` at the start of a question is a verb; before a verb it is a name.
  private static boolean isSureName(Passage p, int i) {
    return p.at(i).isCapital()
        && GivenNames.has(p.low(i))
        && (isVerb(p, i + 1) || !p.at(i + 1).isWord() || p.has(i + 1, Topic.AND));
  }

  private static int endOfName(Passage p, int start) {
    int end = start + 1;
    while (isNamePart(p, end)) {
      end += PARTICLES.contains(p.low(end)) && p.at(end + 1).isCapital() ? 2 : 1;
    }
    boolean isNumbered =
        p.at(end).kind() == Token.Kind.NUMBER
            && p.low(end).length() <= 3
            && p.low(end).chars().allMatch(Character::isDigit);
    boolean isCounted =
        COUNTS.contains(p.low(end)) && (end + 1 >= p.to() || p.isMark(end + 1, ":("));
    return isNumbered || isCounted ? end + 1 : end;
  }

  private static boolean isNamePart(Passage p, int i) {
    Token token = p.at(i);
    if (PARTICLES.contains(token.low()) && p.at(i + 1).isCapital()) {
      return p.at(i - 1).isCapital() && !p.has(i - 1, Topic.PERSON);
    }
    return token.isCapital() && !p.has(i, Topic.FUNCTION) && !p.has(i, Topic.OFF);
  }

  public static boolean isSpeaking(Passage p, int i) {
    return (p.has(i, Topic.SAY) || p.has(i, Topic.SAY_HOW)) && !isNoun(p, i);
  }

  /// A German verb has a capital only at the start of a sentence: `Mutter` does not mutter.
  private static boolean isNoun(Passage p, int i) {
    boolean isVerbForm = p.low(i).endsWith("t") || p.low(i).endsWith("te");
    return p.words().isGerman() && p.at(i).isCapital() && (p.has(i, Topic.PERSON) || !isVerbForm);
  }

  public static boolean isVerb(Passage p, int i) {
    return isSpeaking(p, i) || (p.has(i, Topic.DOES) && !isNoun(p, i));
  }
}
