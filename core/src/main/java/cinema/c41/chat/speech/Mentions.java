package cinema.c41.chat.speech;

import cinema.c41.chat.speech.People.Kind;
import cinema.c41.chat.speech.People.Person;
import cinema.c41.chat.words.GivenNames;
import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.Token;
import cinema.c41.chat.words.WordSet;
import cinema.c41.chat.words.Words.Topic;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Everybody who is named in a message. A word with a capital is a name if it is a known first
/// name, is known from elsewhere in the message, follows a title or `called`, or does what people
/// do.
final class Mentions {
  private static final Set<String> MELTED = WordSet.of("im am vom zum zur beim ins ans");
  private final Passage p;
  private final Set<String> known = new HashSet<>();
  private final List<Person> found = new ArrayList<>();

  private Mentions(Passage p, List<String> names) {
    this.p = p;
    names.forEach(name -> known.add(name.toLowerCase(Locale.ROOT)));
  }

  /// @param spoken the tokens that are speech: who is only talked about is not in the film
  static List<Person> in(Passage p, List<String> names, BitSet spoken) {
    var mentions = new Mentions(p, names);
    int at = p.from();
    while (at < p.to()) {
      at = spoken.get(at) ? at + 1 : mentions.readAt(at);
    }
    return mentions.found;
  }

  private int readAt(int i) {
    int time = p.match(i, Topic.TIME);
    if (time > 1) {
      return i + time;
    }
    Token token = p.at(i);
    boolean isCandidate = token.isWord() || token.kind() == Token.Kind.TAG;
    Optional<Person> person = isCandidate ? People.startingAt(p, i) : Optional.empty();
    if (person.isEmpty() || person.get().kind() == Kind.PRONOUN) {
      return i + 1;
    }
    Person one = person.get();
    if (one.kind() == Kind.NOUN) {
      return noun(one);
    }
    if (isName(one)) {
      found.add(one);
      known.add(one.name().toLowerCase(Locale.ROOT));
      return one.to();
    }
    return i + 1;
  }

  private int noun(Person one) {
    boolean isLabel =
        p.isMark(one.to(), ":") && !known.contains(one.name().toLowerCase(Locale.ROOT));
    if (isLabel) {
      return one.to();
    }
    if (p.has(one.to() - 1, Topic.PERSON) || known.contains(one.name().toLowerCase(Locale.ROOT))) {
      found.add(one);
      return one.to();
    }
    boolean isArticle = p.has(one.from(), Topic.ARTICLE) || p.has(one.from(), Topic.OWN);
    return one.from() + (isArticle ? 1 : 0) + (isArticle ? 0 : 1);
  }

  private boolean isName(Person one) {
    Token first = p.at(one.from());
    if (first.kind() == Token.Kind.TAG || isKnown(one)) {
      return true;
    }
    boolean isTitled = p.has(one.from(), Topic.TITLE) && one.to() - one.from() > 1;
    boolean isCalled = p.has(one.from() - 1, Topic.NAMED) && isPersonBefore(one.from() - 1);
    if (isTitled || isCalled) {
      return true;
    }
    return GivenNames.has(first.low()) ? !isPlainWord(one) : doesSomething(one);
  }

  private boolean isKnown(Person one) {
    String low = one.name().toLowerCase(Locale.ROOT);
    return known.contains(low) || (one.to() == one.from() + 1 && known.contains(p.low(one.from())));
  }

  /// `a woman called Mia`, not `a shop called Korn`.
  private boolean isPersonBefore(int called) {
    for (int i = called - 1; i >= Math.max(p.from(), called - 4); i--) {
      if (p.has(i, Topic.PERSON)) {
        return true;
      }
    }
    return false;
  }

  /// After an article or a preposition that melts with one, a name is a noun: `im Ernst`.
  private boolean isPlainWord(Person one) {
    int before = one.from() - 1;
    boolean isMelted = MELTED.contains(p.low(before));
    boolean isStart = before < p.from() || Sentences.isEnd(p, before);
    boolean isWord = p.has(one.from(), Topic.FUNCTION) && isStart;
    boolean isArticle = p.has(before, Topic.ARTICLE) && !p.words().isGerman();
    return isMelted || isArticle || (isWord && !People.isVerb(p, one.to()));
  }

  private boolean doesSomething(Person one) {
    boolean isRelative = Set.of("who", "whose").contains(p.low(one.to()));
    boolean isPlace = p.has(one.from() - 1, Topic.TO) || p.has(one.from() - 1, Topic.ARTICLE);
    return !isPlace
        && (isRelative || (p.has(one.to(), Topic.DOES) && isThirdPerson(one.to())))
        && !p.has(one.from(), Topic.FUNCTION)
        && !p.has(one.from(), Topic.MOOD)
        && p.at(one.from()).low().chars().noneMatch(Character::isDigit);
  }

  private boolean isThirdPerson(int verb) {
    String low = p.low(verb);
    return p.words().isGerman() ? low.endsWith("t") : low.endsWith("s");
  }
}
