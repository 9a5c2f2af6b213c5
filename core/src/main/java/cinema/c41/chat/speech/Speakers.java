package cinema.c41.chat.speech;

import cinema.c41.chat.speech.People.Kind;
import cinema.c41.chat.speech.People.Person;
import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.WordSet;
import cinema.c41.chat.words.Words.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds out who `she` is, and who says what nobody was named for. It goes through a message from
/// its start to its end, once.
final class Speakers {
  private static final int SHOWN_TEXT = 40;

  /// So far back a pronoun may look for a noun, in tokens.
  private static final int REACH = 80;

  private static final Set<String> SEVERAL =
      WordSet.of(
          """
          couple couples people men women boys girls kids children twins crowd chorus choir audience
          guests customers tourists partners friends parents
          paar leute männer frauen jungen kinder zwillinge menge chor publikum gäste kunden eltern
          """);

  private final Passage p;
  private final List<Person> mentions;
  private final List<Utterance> found = new ArrayList<>();
  private final List<String> choices = new ArrayList<>();
  private final List<String> notUnderstood = new ArrayList<>();

  Speakers(Passage p, List<Person> mentions) {
    this.p = p;
    this.mentions = mentions;
  }

  Hearing resolve(List<Utterance> utterances) {
    utterances.forEach(this::resolve);
    p.wording().quotes().stream()
        .filter(quote -> !quote.isClosed())
        .forEach(quote -> choices.add(shortened(quote.text()) + " is not closed; it ends there"));
    return new Hearing(found, mentions, choices, notUnderstood);
  }

  private void resolve(Utterance said) {
    boolean isUnquoted = !p.at(said.quote()).isQuote() && isOneLine();
    if (isUnquoted && said.text().matches("(?s).*[.!?]\\s.*")) {
      choices.add(shortened(said.text()) + " has no quotation marks; all of it is spoken");
    }
    var speakers = new ArrayList<Person>();
    if (said.speakers().isEmpty()) {
      speakers.add(forOpen(said));
    }
    for (Person person : said.speakers()) {
      speakers.addAll(person.kind() == Kind.PRONOUN ? forPronoun(person, said) : List.of(person));
    }
    found.add(
        new Utterance(
            speakers, said.direction(), said.text(), said.quote(), said.from(), said.to()));
  }

  private boolean isOneLine() {
    return p.wording().message().strip().indexOf('\n') < 0;
  }

  private List<Person> forPronoun(Person pronoun, Utterance said) {
    if (pronoun.name().isEmpty()) {
      return List.of(lastSpeaker().or(() -> lastBefore(pronoun.from())).orElseGet(this::narrator));
    }
    if (p.has(pronoun.from(), Topic.THEY) && !p.has(pronoun.from(), Topic.SHE)) {
      return forThey(pronoun);
    }
    Optional<Person> known = candidate(pronoun);
    if (known.isPresent()) {
      return List.of(known.get());
    }
    notUnderstood.add("who \"" + pronoun.name() + "\" is in: " + shortened(said.text()));
    String name = capitalised(pronoun.name());
    return List.of(new Person(name, Kind.NOUN, pronoun.from(), pronoun.to()));
  }

  /// Two who were named are `both`; otherwise everybody says it with one voice.
  private List<Person> forThey(Person pronoun) {
    List<Person> all = distinct(pronoun.from());
    boolean isTwo = Set.of("they", "them", "both", "beide").contains(pronoun.name());
    if (isTwo && all.size() >= 2) {
      return all.subList(all.size() - 2, all.size());
    }
    String name = capitalised(p.text(pronoun.from()));
    return List.of(new Person(name, Kind.NOUN, pronoun.from(), pronoun.to()));
  }

  private Optional<Person> candidate(Person pronoun) {
    boolean isShe = p.has(pronoun.from(), Topic.SHE);
    List<Person> before = fitting(isShe, pronoun.from());
    if (!before.isEmpty()) {
      return Optional.of(before.getLast());
    }
    if (isCue(pronoun)) {
      return Optional.empty();
    }
    List<Person> anywhere = fitting(isShe, Integer.MAX_VALUE);
    boolean isOnly = anywhere.stream().map(one -> key(one.name())).distinct().count() == 1;
    return isOnly ? Optional.of(anywhere.getFirst()) : bareNoun(isShe, pronoun.from());
  }

  /// `girl on a skateboard, she yells`: a noun without an article is somebody only when a pronoun
  /// asks for one.
  private Optional<Person> bareNoun(boolean isShe, int end) {
    for (int i = end - 1; i >= Math.max(p.from(), end - REACH); i--) {
      var noun = new Person(Names.noun(p.sub(i, i + 1)), Kind.NOUN, i, i + 1);
      boolean isOne = p.has(i, Topic.PERSON) && !SEVERAL.contains(p.low(i));
      if (p.at(i).isWord() && isOne && Gender.fits(p, noun, isShe)) {
        return Optional.of(noun);
      }
    }
    return bareSubject(end);
  }

  /// `Fahrradkurier bremst.`: nobody knows the noun, but it does something.
  private Optional<Person> bareSubject(int end) {
    String ending = p.words().isGerman() ? "t" : "s";
    int first = Math.max(p.from(), end - REACH);
    for (int i = Sentences.start(p.rest(first), end) - 2; i >= first; i--) {
      int start = Sentences.start(p.rest(first), i);
      int verb = start + 1;
      boolean isLonger = !p.words().isGerman() && !p.low(verb).endsWith(ending);
      verb += isLonger ? 1 : 0;
      boolean acts = p.at(verb).isWord() && p.low(verb).endsWith(ending) && !p.at(verb).isCapital();
      if (p.at(start).isCapital() && acts && Cues.isPlausible(p.sub(start, verb))) {
        return Optional.of(new Person(Names.noun(p.sub(start, verb)), Kind.NOUN, start, verb));
      }
      i = start;
    }
    return Optional.empty();
  }

  /// `She: "…"` at the start of a sentence stands for a name that nobody knows yet.
  private boolean isCue(Person pronoun) {
    int before = pronoun.from() - 1;
    boolean isStart = before < p.from() || p.at(before).isQuote() || Sentences.isEnd(p, before);
    return isStart && p.isMark(pronoun.to(), ":(") && p.at(pronoun.from()).isCapital();
  }

  private List<Person> fitting(boolean isShe, int end) {
    return mentions.stream()
        .filter(one -> one.from() < end)
        .filter(one -> Gender.fits(p, one, isShe))
        .toList();
  }

  private Person forOpen(Utterance said) {
    Optional<Person> near = goingOn(said).or(() -> beat(said));
    if (near.isPresent()) {
      return near.get();
    }
    List<Person> all = distinct(Integer.MAX_VALUE);
    Person speaker = all.isEmpty() || all.size() > 2 ? narrator() : other(all);
    choices.add(shortened(said.text()) + " names no speaker; " + speaker.name() + " says it");
    return speaker;
  }

  /// A quote right after another one is said by the same person, if that one was named.
  private Optional<Person> goingOn(Utterance said) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Utterance last = found.getLast();
    for (int i = last.to(); i < said.quote(); i++) {
      boolean joins =
          p.isMark(i, ",/—-…+)(") || Set.of("and", "und", "then", "dann").contains(p.low(i));
      if (!joins && !said.direction().contains(p.at(i).text())) {
        return Optional.empty();
      }
    }
    boolean isNamed = last.to() > last.from() + 1;
    return isNamed ? Optional.of(last.speakers().getFirst()) : Optional.empty();
  }

  /// `Ben looks up. "Then we are late."`: who acts in the sentence before, speaks.
  private Optional<Person> beat(Utterance said) {
    int end = said.from() - 1;
    if (end <= p.from() || !p.isMark(end, ".!…—") || p.isBreak(end)) {
      return Optional.empty();
    }
    int start = end;
    while (start > p.from() && !Sentences.isEnd(p, start - 1) && !p.at(start - 1).isQuote()) {
      start--;
    }
    while (p.has(start, Topic.AND)) {
      start++;
    }
    Optional<Person> actor = actor(start, end);
    actor.ifPresent(
        one ->
            choices.add(
                shortened(said.text())
                    + " follows what "
                    + one.name()
                    + " does; "
                    + one.name()
                    + " says it"));
    return actor;
  }

  private Optional<Person> actor(int start, int end) {
    Optional<Person> first = People.startingAt(p.start(end), start);
    if (first.isEmpty() || first.get().to() >= end) {
      return Optional.empty();
    }
    Person one = first.get();
    if (one.kind() == Kind.PRONOUN) {
      return candidate(one);
    }
    return mentions.stream().filter(other -> other.from() == one.from()).findFirst();
  }

  private Optional<Person> lastSpeaker() {
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast().speakers().getLast());
  }

  private Optional<Person> lastBefore(int end) {
    return mentions.stream().filter(one -> one.from() < end).reduce((_, next) -> next);
  }

  /// Of two people, the one who did not speak last.
  private Person other(List<Person> all) {
    Optional<String> last = lastSpeaker().map(one -> key(one.name()));
    return all.stream()
        .filter(one -> !last.equals(Optional.of(key(one.name()))))
        .findFirst()
        .orElse(all.getFirst());
  }

  private List<Person> distinct(int end) {
    var all = new ArrayList<Person>();
    for (Person one : mentions) {
      boolean isNew = all.stream().noneMatch(other -> key(other.name()).equals(key(one.name())));
      if (isNew && one.from() < end) {
        all.add(one);
      }
    }
    return all;
  }

  private Person narrator() {
    return new Person(Names.narrator(p), Kind.NOUN, p.from(), p.from());
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String shortened(String text) {
    String line = text.replace('\n', ' ');
    return "\""
        + (line.length() <= SHOWN_TEXT ? line : line.substring(0, SHOWN_TEXT - 1) + "…")
        + "\"";
  }
}
