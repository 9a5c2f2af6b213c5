package cinema.c41.chat.speech;

import cinema.c41.chat.speech.People.Kind;
import cinema.c41.chat.speech.People.Person;
import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.Token;
import cinema.c41.chat.words.Words.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the words after a quote tell of it: `"…", says Ben`, `"…" Ben asks quietly`, `„…“,
/// antwortet Ben leise`, `"…" (Anna)`.
final class RightOfQuote {
  private static final int LONGEST_TAIL = 8;
  private static final List<List<String>> BY =
      List.of(
          List.of("spoken", "by"),
          List.of("said", "by"),
          List.of("gesprochen", "von"),
          List.of("by"),
          List.of("from"),
          List.of("von"));

  private final Passage p;
  private final boolean isAfterComma;
  private final boolean opensNext;
  private final List<String> how = new ArrayList<>();
  private int at;
  private boolean hasDash;

  private RightOfQuote(Passage p, boolean isAfterComma, boolean isNext) {
    this.p = p;
    this.isAfterComma = isAfterComma;
    this.opensNext = isNext && !isAfterComma;
    this.at = p.from();
  }

  /// @param right the words of the sentence after the quote
  /// @param isNext whether another quote follows them
  static Optional<Saying> read(Passage right, Token quote, boolean isNext) {
    boolean hasComma = right.isMark(right.from(), ",") || quote.text().endsWith(",");
    return new RightOfQuote(right, hasComma, isNext).read();
  }

  private Optional<Saying> read() {
    skipMarks();
    Optional<Saying> bracketed = readBrackets();
    if (bracketed.isPresent()) {
      return bracketed;
    }
    if (ShownText.isToldBy(p, at)) {
      return Optional.of(new Saying.Shown());
    }
    return byVerb()
        .or(this::byDash)
        .or(this::byPreposition)
        .filter(said -> !opensNext || isBroken())
        .or(this::onlyBrackets);
  }

  /// Words that lead to the next quote belong to it; a comma before it makes them belong to both.
  private boolean isBroken() {
    return p.isMark(p.to() - 1, ",") && !p.isMark(p.from(), ".");
  }

  private void skipMarks() {
    while (p.isMark(at, ",—-.!?")) {
      hasDash |= p.isMark(at, "—-");
      at++;
    }
  }

  private Optional<Saying> readBrackets() {
    if (!p.isMark(at, "(")) {
      return Optional.empty();
    }
    int close = at;
    while (close < p.to() && !p.isMark(close, ")")) {
      close++;
    }
    Passage inside = p.sub(at + 1, Math.min(close, p.to()));
    List<Person> people = People.whole(inside);
    at = Math.min(close + 1, p.to());
    boolean isName = !people.isEmpty() && people.stream().allMatch(one -> one.kind() == Kind.NAME);
    if (isName) {
      return Optional.of(new Saying.Said(people, "", p.from(), at));
    }
    how.add(inside.text());
    return Optional.empty();
  }

  private Optional<Saying> onlyBrackets() {
    return how.isEmpty()
        ? Optional.empty()
        : Optional.of(new Saying.Open(Direction.join(how), p.from(), at));
  }

  private Optional<Saying> byVerb() {
    int start = skipAdverbs(at);
    boolean isInverted =
        People.isSpeaking(p, start) || p.low(start).equals("so") || isUnknownVerb(start);
    if (isInverted) {
      int next = skipAdverbs(start + 1);
      return People.startingAt(p, next)
          .or(() -> People.unknownNoun(p, next))
          .map(one -> said(one, start, one.to()));
    }
    Optional<Person> subject = People.startingAt(p, start).or(() -> People.unknownNoun(p, start));
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    int verb = skipAdverbs(subject.get().to());
    boolean isTold = subject.get().kind() == Kind.PRONOUN && isVerbForm(verb);
    return People.isSpeaking(p, verb) || (isTold && !p.at(start).isCapital())
        ? Optional.of(said(subject.get(), verb, verb + 1))
        : Optional.empty();
  }

  /// `„…“, bohrt Nora nach`: after a comma, a word that ends like a verb before a name is one.
  private boolean isUnknownVerb(int i) {
    return isAfterComma
        && isVerbForm(i)
        && People.startingAt(p, i + 1).filter(one -> one.kind() != Kind.NOUN).isPresent();
  }

  /// Whether an unknown word ends as verbs of the third person do.
  private boolean isVerbForm(int i) {
    String ending = p.words().isGerman() ? "t" : "s";
    return p.low(i).length() > 3 && p.low(i).endsWith(ending) && !p.at(i).isCapital();
  }

  private int skipAdverbs(int start) {
    int i = start;
    while (p.at(i).isWord() && Direction.isAdverb(p, i)) {
      how.add(p.at(i).text());
      i++;
    }
    return i;
  }

  private Saying said(Person subject, int verb, int after) {
    var speakers = new ArrayList<Person>();
    speakers.add(subject);
    int next = after;
    while (Set.of("and", "und", "&").contains(p.low(next))
        && People.startingAt(p, next + 1).filter(one -> isAlone(one)).isPresent()) {
      Person other = People.startingAt(p, next + 1).orElseThrow();
      speakers.add(other);
      next = other.to();
    }
    int end = endOfTail(next);
    String tail = Direction.tail(p.sub(next, end));
    how.addAll(0, Direction.withVerb(p, verb, tail, speakers.size() == 1));
    return new Saying.Said(speakers, Direction.join(how), p.from(), end);
  }

  /// In `says Ben and Anna laughs`, Anna does something else.
  private boolean isAlone(Person other) {
    return !People.isVerb(p, other.to());
  }

  /// How it is said goes on up to a comma or a conjunction; a participle may follow the comma.
  private int endOfTail(int start) {
    int end = endOfPart(start);
    boolean fits = end == start || isTail(p.sub(start, end));
    if (!fits) {
      return start;
    }
    if (p.isMark(end, ",")) {
      int last = endOfPart(end + 1);
      boolean isHow =
          last > end + 1 && last - end <= 6 && Direction.isDirection(p.sub(end + 1, last));
      return isHow && !People.isVerb(p, end + 2) ? last : end;
    }
    return end;
  }

  private boolean isTail(Passage part) {
    return part.size() <= LONGEST_TAIL
        && (Direction.isDirection(part) || !People.whole(part).isEmpty() || part.size() == 1);
  }

  private int endOfPart(int start) {
    int end = start;
    while (end < p.to() && !p.isMark(end, ",;:") && !p.has(end, Topic.AND) && !p.isBreak(end)) {
      end++;
    }
    return end;
  }

  /// `"…" — Anna`
  private Optional<Saying> byDash() {
    Passage rest = p.rest(at);
    List<Person> people = hasDash ? People.whole(rest) : List.of();
    return people.isEmpty()
        ? Optional.empty()
        : Optional.of(new Saying.Said(people, Direction.join(how), p.from(), p.to()));
  }

  private Optional<Saying> byPreposition() {
    for (List<String> by : BY) {
      int last = by.size() > 1 ? p.to() : at + 1;
      for (int start = at; start < last; start++) {
        List<Person> people = isAt(by, start) ? People.whole(p.rest(start + by.size())) : List.of();
        if (!people.isEmpty()) {
          int from = start == at ? p.from() : start;
          return Optional.of(new Saying.Said(people, Direction.join(how), from, p.to()));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isAt(List<String> words, int start) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(p.low(start + i))) {
        return false;
      }
    }
    return true;
  }
}
