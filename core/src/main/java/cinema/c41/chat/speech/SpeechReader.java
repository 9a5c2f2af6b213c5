package cinema.c41.chat.speech;

import cinema.c41.chat.speech.People.Kind;
import cinema.c41.chat.speech.People.Person;
import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.Token;
import cinema.c41.chat.words.WordSet;
import cinema.c41.chat.words.Wording;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Hears who says what in a message: first the lines of a script, then the quotes, each from the
/// words before it or else after it; last of all who the pronouns are.
public final class SpeechReader {
  private static final Set<String> MODALS =
      WordSet.of(
          """
          soll sollen sollte muss kann darf will wird leise laut
          """);

  private final Passage p;
  private final List<Utterance> heard = new ArrayList<>();
  private final BitSet taken = new BitSet();

  private SpeechReader(Passage p) {
    this.p = p;
  }

  public static Hearing read(Wording wording) {
    var reader = new SpeechReader(wording.all());
    ScriptLines.in(reader.p).forEach(reader::take);
    for (int i = 0; i < wording.tokens().size(); i++) {
      if (wording.tokens().get(i).isQuote() && !reader.taken.get(i)) {
        reader.readQuote(i);
      }
    }
    return reader.resolve();
  }

  private void take(Utterance said) {
    heard.add(said);
    taken.set(said.from(), said.to());
  }

  private void readQuote(int quote) {
    Token token = p.at(quote);
    if (token.text().isBlank()) {
      return;
    }
    switch (sayingOf(quote)) {
      case Saying.Shown() -> {}
      case Saying.Said(var speakers, var direction, var from, var to) ->
          take(new Utterance(speakers, direction, token.text(), quote, from, to));
      case Saying.Open(var direction, var from, var to) ->
          take(new Utterance(List.of(), direction, token.text(), quote, from, to));
    }
  }

  private Saying sayingOf(int quote) {
    Passage left = p.sub(startBefore(quote), quote);
    Passage right = p.sub(quote + 1, endAfter(quote + 1));
    Optional<Saying> before = LeftOfQuote.read(left);
    Optional<Saying> words = words(left, right);
    if (words.isPresent()) {
      return words.get();
    }
    if (before.isPresent() && !(before.get() instanceof Saying.Open)) {
      return spanning(before.get(), quote);
    }
    if (ShownText.isEmbedded(left, quote) || isInSentence(left, right, quote)) {
      return new Saying.Shown();
    }
    Optional<Saying> infinitive = infinitive(left, right);
    if (infinitive.isPresent()) {
      return infinitive.get();
    }
    Optional<Saying> goingOn = goingOn(left, quote);
    if (goingOn.isPresent()) {
      return goingOn.get();
    }
    boolean isNext = p.at(right.to()).isQuote();
    Optional<Saying> after = RightOfQuote.read(right, p.at(quote), isNext);
    return spanning(after.or(() -> before).orElse(new Saying.Open("", quote, quote + 1)), quote);
  }

  /// `"We open," says Anna, "at nine."`: the second half is hers, too.
  private Optional<Saying> goingOn(Passage left, int quote) {
    boolean isApart = left.trimmed().size() > 0 || heard.isEmpty();
    if (isApart || heard.getLast().to() != left.from() || !left.isMark(left.from(), ",—-:")) {
      return Optional.empty();
    }
    Utterance last = heard.getLast();
    boolean isTold = p.at(last.quote()).isQuote() && last.to() > last.quote() + 1;
    return isTold
        ? Optional.of(new Saying.Said(last.speakers(), "", left.from(), quote + 1))
        : Optional.empty();
  }

  /// `Mit den Worten „…“ schließt Anna den Laden`: what she does stays.
  private static Optional<Saying> words(Passage left, Passage right) {
    boolean isWords = left.trimmed().lowText().equals("mit den worten");
    Optional<Person> person =
        isWords && People.isVerb(right, right.from())
            ? People.startingAt(right, right.from() + 1)
            : Optional.empty();
    return person.map(one -> new Saying.Said(List.of(one), "", left.from(), right.from()));
  }

  /// `Lass Anna „…“ sagen`, `Anna soll „…“ sagen`.
  private static Optional<Saying> infinitive(Passage left, Passage right) {
    int verb = right.from();
    boolean isInfinitive =
        People.isSpeaking(right, verb) && People.startingAt(right, verb + 1).isEmpty();
    if (!isInfinitive || !right.words().isGerman() || left.isEmpty()) {
      return Optional.empty();
    }
    int end = left.to();
    while (end > left.from() && MODALS.contains(left.low(end - 1))) {
      end--;
    }
    return People.endingAt(left, end)
        .map(one -> new Saying.Said(List.of(one), "", one.from(), verb + 1));
  }

  /// The quote itself always belongs to what tells of it; what follows in brackets, too.
  private Saying spanning(Saying saying, int quote) {
    return switch (saying) {
      case Saying.Shown shown -> shown;
      case Saying.Said(var speakers, var direction, var from, var to) ->
          afterBrackets(
              new Saying.Said(speakers, direction, Math.min(from, quote), Math.max(to, quote + 1)));
      case Saying.Open(var direction, var from, var to) ->
          new Saying.Open(direction, Math.min(from, quote), Math.max(to, quote + 1));
    };
  }

  /// `Anna: "…" (dry)`
  private Saying afterBrackets(Saying.Said said) {
    if (!p.isMark(said.to(), "(")) {
      return afterAddressee(said);
    }
    int close = said.to();
    while (close < p.to() && !p.isMark(close, ")") && !p.at(close).isQuote()) {
      close++;
    }
    Passage inside = p.sub(said.to() + 1, Math.min(close, p.to()));
    boolean isHow = p.isMark(close, ")") && Direction.isDirection(inside);
    return isHow
        ? new Saying.Said(
            said.speakers(),
            Direction.join(said.direction(), inside.text()),
            said.from(),
            close + 1)
        : said;
  }

  /// `Anna whispers, "…," to Ben.`
  private Saying afterAddressee(Saying.Said said) {
    int to = said.to();
    Optional<Person> other =
        Set.of("to", "zu").contains(p.low(to)) ? People.startingAt(p, to + 1) : Optional.empty();
    boolean isAll = other.filter(one -> isOver(one.to())).isPresent();
    return isAll
        ? new Saying.Said(
            said.speakers(),
            Direction.join(said.direction(), p.sub(to, other.get().to()).text()),
            said.from(),
            other.get().to())
        : said;
  }

  private boolean isOver(int i) {
    return i >= p.to() || p.isMark(i, ",;") || Sentences.isEnd(p, i);
  }

  /// `she loves "fresh" bread`: no mark on either side, and a sentence that goes on.
  private boolean isInSentence(Passage left, Passage right, int quote) {
    Token before = left.at(quote - 1);
    Token after = right.at(quote + 1);
    boolean isShort = p.at(quote).text().split(" ").length <= 3;
    boolean ends = ".!?…,".indexOf(p.at(quote).text().charAt(p.at(quote).text().length() - 1)) >= 0;
    boolean goesOn =
        after.isWord() && !after.isCapital() && !People.isSpeaking(right, quote + 1)
            || !after.isWord();
    return before.isWord()
        && !People.isSpeaking(left, quote - 1)
        && isShort
        && !ends
        && goesOn
        && People.endingAt(left, quote).isEmpty();
  }

  /// The sentence before a quote; a line break after a colon or a comma does not end it.
  private int startBefore(int quote) {
    int start = quote;
    while (p.isBreak(start - 1) && p.isMark(start - 2, ":,")) {
      start--;
    }
    while (start > 0 && !isBarrier(start - 1)) {
      start--;
    }
    return start;
  }

  private int endAfter(int start) {
    int end = start;
    if (p.isMark(end, ".!?") && !p.at(end + 1).isCapital() && People.isSpeaking(p, end + 1)) {
      end++;
    }
    while (end < p.to() && !isBarrier(end)) {
      end++;
    }
    return end;
  }

  private boolean isBarrier(int i) {
    return p.at(i).isQuote() || taken.get(i) && !p.isMark(i, ",") || Sentences.isEnd(p, i);
  }

  private Hearing resolve() {
    heard.sort(Comparator.comparingInt(Utterance::quote));
    var names =
        heard.stream()
            .flatMap(said -> said.speakers().stream())
            .filter(one -> one.kind() != Kind.PRONOUN)
            .toList();
    var spoken = new BitSet();
    heard.stream()
        .filter(said -> !p.at(said.quote()).isQuote())
        .forEach(said -> spoken.set(said.quote(), said.to()));
    List<Person> mentions =
        new ArrayList<>(Mentions.in(p, names.stream().map(Person::name).toList(), spoken));
    mentions.removeIf(one -> names.stream().anyMatch(name -> covers(name, one)));
    mentions.addAll(names);
    mentions.sort(Comparator.comparingInt(Person::from));
    return new Speakers(p, mentions).resolve(heard);
  }

  private static boolean covers(Person one, Person other) {
    return one.from() <= other.from() && other.to() <= one.to();
  }
}
