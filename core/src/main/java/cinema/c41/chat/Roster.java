package cinema.c41.chat;

import cinema.c41.chat.Brief.Cast;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Who is in the film, under one name each: `ANNA` and `Anna` are the same person, and so is the
/// `Anna Müller` of whom only the first name speaks.
final class Roster {
  private static final Set<String> OFF =
      Set.of("v.o.", "v.o", "vo", "voice-over", "voiceover", "voice over", "off", "o.s.", "o.s", "os",
          "off-screen", "offscreen", "im off", "aus dem off", "off voice");

  private final CallSheet sheet;
  private final Hearing hearing;
  private final Map<String, String> names = new HashMap<>();

  Roster(CallSheet sheet, Hearing hearing) {
    this.sheet = sheet;
    this.hearing = hearing;
    hearing.utterances().forEach(said -> said.speakers().forEach(one -> learn(one.name())));
    hearing.mentions().forEach(one -> learn(one.name()));
    sheet.cast.values().forEach(this::learn);
    sheet.silent.forEach(this::learn);
  }

  /// The first form counts, but one in small letters is better than capitals.
  private void learn(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    String known = names.get(key);
    boolean isBetter = known == null || (isShouted(known) && !isShouted(name));
    if (isBetter) {
      names.put(key, name);
    }
  }

  private static boolean isShouted(String name) {
    return name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  private String name(String written) {
    return names.getOrDefault(written.toLowerCase(Locale.ROOT), written);
  }

  /// The line of one of those who say it; brackets such as `V.O.` are no way of speaking.
  SpokenLine line(Utterance said, int speaker) {
    var how = new ArrayList<String>();
    String extension = "";
    for (String part : said.direction().split(",\\s*")) {
      if (OFF.contains(part.toLowerCase(Locale.ROOT))) {
        extension = part;
      } else if (!part.isBlank()) {
        how.add(part);
      }
    }
    return new SpokenLine(
        name(said.speakers().get(speaker).name()),
        extension,
        String.join(", ", how),
        said.text(),
        speaker > 0);
  }

  Cast cast() {
    List<String> characters = characters();
    return new Cast(characters, silent(characters));
  }

  private List<String> characters() {
    var found = new TreeMap<Integer, String>();
    for (Utterance said : hearing.utterances()) {
      said.speakers().forEach(one -> found.merge(positionOf(one, said), name(one.name()), (a, _) -> a));
    }
    hearing.mentions().stream()
        .filter(one -> one.kind() == Kind.NAME && !sheet.outside.get(one.from()))
        .forEach(one -> found.putIfAbsent(one.from(), name(one.name())));
    sheet.cast.forEach((at, one) -> found.putIfAbsent(at, name(one)));
    var speakers = hearing.utterances().stream().flatMap(said -> said.speakers().stream()).map(one -> name(one.name())).toList();
    var all = new ArrayList<>(found.values().stream().distinct().toList());
    sheet.silent.stream().map(this::name).filter(one -> !all.contains(one)).forEach(all::add);
    all.removeIf(one -> !speakers.contains(one) && all.stream().anyMatch(other -> isFuller(one, other, speakers)));
    return all;
  }

  /// A voice that no word names stands where it speaks.
  private static int positionOf(Person one, Utterance said) {
    return one.to() > one.from() ? one.from() : said.quote();
  }

  /// Whether another name is the same person: `Anna` who speaks and `Anna Müller` who is described.
  private static boolean isFuller(String one, String other, List<String> speakers) {
    if (one.equals(other)) {
      return false;
    }
    List<String> words = Arrays.asList(one.split(" "));
    List<String> otherWords = Arrays.asList(other.split(" "));
    boolean isPart = otherWords.containsAll(words);
    boolean isWhole = words.containsAll(otherWords) && speakers.contains(other);
    return isPart || isWhole;
  }

  private List<String> silent(List<String> characters) {
    var silent = new ArrayList<String>();
    for (String one : sheet.silent.stream().map(this::name).toList()) {
      Optional<Utterance> line = lineOf(one);
      if (line.isEmpty() && !silent.contains(one)) {
        silent.add(one);
      }
    }
    if (sheet.isAllSilent) {
      characters.stream().filter(one -> lineOf(one).isEmpty() && !silent.contains(one)).forEach(silent::add);
      if (!hearing.utterances().isEmpty()) {
        sheet.choices.add("nobody is to speak, yet there are lines; they are kept");
      }
    }
    return silent;
  }

  private Optional<Utterance> lineOf(String name) {
    return hearing.utterances().stream()
        .filter(said -> said.speakers().stream().anyMatch(one -> name(one.name()).equals(name)))
        .findFirst();
  }
}
