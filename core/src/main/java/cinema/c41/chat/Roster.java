package cinema.c41.chat;

import cinema.c41.chat.Brief.Cast;
import cinema.c41.chat.clause.Reading;
import cinema.c41.chat.speech.Hearing;
import cinema.c41.chat.speech.People.Kind;
import cinema.c41.chat.speech.People.Person;
import cinema.c41.chat.speech.Utterance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Who is in the film, under one name each: `ANNA` and `Anna` are the same person, and so is the
/// `Anna Müller` of whom only the first name speaks.
final class Roster {
  /// What may stand in brackets after a name and is no way of speaking.
  private static final Set<String> OFF =
      Set.of(
          "v.o.",
          "v.o",
          "vo",
          "o.s.",
          "o.s",
          "os",
          "off",
          "voice-over",
          "voiceover",
          "voice over",
          "off-screen",
          "offscreen",
          "off voice",
          "im off",
          "aus dem off");

  /// Marks of a page break in a dialogue.
  private static final Set<String> GOES_ON = Set.of("cont'd", "cont’d", "contd", "forts.");

  private final Reading reading;
  private final Hearing hearing;
  private final Map<String, String> names = new HashMap<>();

  Roster(Reading reading, Hearing hearing) {
    this.reading = reading;
    this.hearing = hearing;
    hearing.utterances().forEach(said -> said.speakers().forEach(one -> learn(one.name())));
    hearing.mentions().forEach(one -> learn(one.name()));
    reading.who().cast().values().forEach(this::learn);
    reading.who().silent().forEach(this::learn);
  }

  /// The first form counts, but one in small letters is better than capitals.
  private void learn(String name) {
    names.merge(
        name.toLowerCase(Locale.ROOT),
        name,
        (known, now) -> isShouted(known) && !isShouted(now) ? now : known);
  }

  private static boolean isShouted(String name) {
    return name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /// Where other names are in small letters, a name that is always in capitals is, too.
  private String name(String written) {
    String name = names.getOrDefault(written.toLowerCase(Locale.ROOT), written);
    boolean isMixed = names.values().stream().anyMatch(other -> !isShouted(other));
    return isShouted(name) && isMixed ? capitalised(name) : name;
  }

  private static String capitalised(String shouted) {
    var name = new StringBuilder();
    int before = ' ';
    for (int c : shouted.codePoints().toArray()) {
      boolean isStart = !Character.isLetterOrDigit(before) && before != '\'';
      name.appendCodePoint(isStart ? c : Character.toLowerCase(c));
      before = c;
    }
    return name.toString();
  }

  /// The line of one of those who say it.
  SpokenLine line(Utterance said, int speaker) {
    var how = new ArrayList<String>();
    String extension = "";
    for (String part : said.direction().split(",\\s*")) {
      if (GOES_ON.contains(part.toLowerCase(Locale.ROOT))) {
        continue;
      }
      if (OFF.contains(part.toLowerCase(Locale.ROOT))) {
        extension = part;
      } else if (!part.isBlank() && !part.chars().allMatch(Character::isDigit)) {
        how.add(part);
      }
    }
    String name = name(said.speakers().get(speaker).name());
    return new SpokenLine(name, extension, String.join(", ", how), said.text(), speaker > 0);
  }

  Cast cast() {
    List<String> characters = characters();
    return new Cast(characters, silent(characters));
  }

  /// What the message leaves open about them.
  List<String> choices() {
    boolean isBroken = reading.who().isAllSilent() && !hearing.utterances().isEmpty();
    return isBroken ? List.of("nobody is to speak, yet there are lines; they are kept") : List.of();
  }

  private Set<String> speakers() {
    return hearing.utterances().stream()
        .flatMap(said -> said.speakers().stream())
        .map(one -> name(one.name()))
        .collect(Collectors.toSet());
  }

  private List<String> characters() {
    var found = new TreeMap<Integer, String>();
    for (Utterance said : hearing.utterances()) {
      said.speakers().forEach(one -> found.putIfAbsent(positionOf(one, said), name(one.name())));
    }
    hearing.mentions().stream()
        .filter(one -> one.kind() == Kind.NAME && !reading.outside().contains(one.from()))
        .forEach(one -> found.putIfAbsent(one.from(), name(one.name())));
    reading.who().cast().forEach((at, one) -> found.putIfAbsent(at, name(one)));
    var all = new ArrayList<>(found.values().stream().distinct().toList());
    reading.who().silent().stream()
        .map(this::name)
        .filter(one -> !all.contains(one))
        .forEach(all::add);
    Set<String> speakers = speakers();
    all.removeIf(one -> !speakers.contains(one) && isAnother(one, all, speakers));
    return all;
  }

  /// A voice that no word names stands where it speaks.
  private static int positionOf(Person one, Utterance said) {
    return one.to() > one.from() ? one.from() : said.quote();
  }

  /// Whether somebody else is the same person: `Anna` who speaks and `Anna Müller` who is
  /// described.
  private static boolean isAnother(String one, List<String> all, Set<String> speakers) {
    List<String> words = Arrays.asList(one.split(" "));
    for (String other : all) {
      List<String> otherWords = Arrays.asList(other.split(" "));
      boolean isPart = otherWords.containsAll(words);
      boolean isWhole = words.containsAll(otherWords) && speakers.contains(other);
      if (!one.equals(other) && (isPart || isWhole)) {
        return true;
      }
    }
    return false;
  }

  /// Whoever has a line all the same, is not silent.
  private List<String> silent(List<String> characters) {
    var silent = new ArrayList<>(reading.who().silent().stream().map(this::name).toList());
    if (reading.who().isAllSilent()) {
      silent.addAll(characters);
    }
    Set<String> speakers = speakers();
    return silent.stream().distinct().filter(one -> !speakers.contains(one)).toList();
  }
}
