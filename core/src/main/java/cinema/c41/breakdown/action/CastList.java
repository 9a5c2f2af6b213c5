package cinema.c41.breakdown.action;

import cinema.c41.film.Character;
import cinema.c41.script.Element;
import cinema.c41.script.Screenplay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who is in the film, and how to find them in a text. `Ben`, `BEN` and `ben` are one person, under
/// the name that was written first.
public final class CastList {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern AND =
      Pattern.compile("(?i)\\s*[&/+]\\s*|\\s+(?:and|und|with|mit)\\s+");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "der", "die", "das");

  /// Names and numbers by [#key].
  private final Map<String, Character> people = new LinkedHashMap<>();

  /// Names as words, longest first, by their first word.
  private final Map<String, List<Known>> byFirstWord = new HashMap<>();

  private final List<Character> characters;

  /// The next number that is free.
  private int next;

  /// A name as it may be found.
  private record Known(List<String> words, String name, boolean isCapital) {}

  /// Somebody named in a text, and where, in characters.
  public record Mention(String name, int start, int end) {}

  /// Reads who speaks, and who is introduced in the action. New numbers are given to those who
  /// speak first.
  ///
  /// @param known the numbers that characters have already
  public CastList(Screenplay screenplay, Map<String, Integer> known) {
    known.forEach((name, number) -> people.putIfAbsent(key(name), new Character(name, number)));
    next = known.values().stream().mapToInt(number -> number + 1).max().orElse(0);
    Set<String> here = new LinkedHashSet<>();
    for (Element element : screenplay.elements()) {
      if (element instanceof Element.Dialogue dialogue) {
        here.add(add(dialogue.character()));
      }
    }
    people.values().forEach(this::learn);
    Set<String> parts = new HashSet<>();
    people.values().forEach(one -> parts.addAll(words(one.name())));
    for (String name : Introductions.of(screenplay)) {
      if (people.containsKey(key(name)) || (mentions(name).isEmpty() && !isPart(name, parts))) {
        here.add(introduce(name));
      }
    }
    characters = here.stream().map(people::get).filter(Objects::nonNull).toList();
  }

  /// `DON`, where DON PRICE is known: the same one, in doubt.
  private static boolean isPart(String name, Set<String> parts) {
    return !PeopleWords.isPerson(name) && parts.contains(key(name));
  }

  /// Those who are in this screenplay: in the order they first speak, then those who never do.
  public List<Character> characters() {
    return characters;
  }

  /// Returns the key of somebody who is in the cast from now on.
  private String add(String name) {
    String key = key(name);
    String plain = name.strip().replaceAll("\\s+", " ");
    if (people.putIfAbsent(key, new Character(plain, next)) == null) {
      next++;
    }
    return key;
  }

  private String introduce(String name) {
    boolean isNew = !people.containsKey(key(name));
    String key = add(name);
    if (isNew) {
      learn(new Character(name, next - 1));
      learnShort(name);
    }
    return key;
  }

  /// `DR. JULIUS BENNETT` is called Bennett, or Julius, if nobody else is.
  private void learnShort(String name) {
    List<String> words = words(name);
    if (words.size() < 2 || PeopleWords.isPerson(words.getLast())) {
      return;
    }
    for (String word : words) {
      boolean isTitle = word.length() < 3 || PeopleWords.isDeterminer(word);
      if (!isTitle && !PeopleWords.isPerson(word) && !byFirstWord.containsKey(word)) {
        learn(List.of(word), name);
      }
    }
  }

  /// The name in the cast of who is called so.
  public String name(String called) {
    return find(called).orElse(called);
  }

  public Optional<String> find(String called) {
    return Optional.ofNullable(people.get(key(called))).map(Character::name);
  }

  public int number(String name) {
    var character = people.get(key(name));
    return character == null ? 0 : character.number();
  }

  /// Whose bodies belong to a name: both for `ANNA & BEN`, when both are of the cast.
  public List<String> bodies(String name) {
    List<Optional<String>> parts =
        AND.splitAsStream(name).map(String::strip).map(this::find).toList();
    boolean isSeveral = parts.size() > 1 && parts.stream().allMatch(Optional::isPresent);
    return isSeveral ? parts.stream().flatMap(Optional::stream).toList() : List.of(name);
  }

  /// Who is named in a text, in order. Names are written with a capital; `die Schaffnerin` is named
  /// by `Schaffnerin`, too, and `Lena` by `Lenas`.
  public List<Mention> mentions(String text) {
    List<Word> words =
        WORD.matcher(text).results().map(found -> new Word(found.group(), found.start())).toList();
    var mentions = new ArrayList<Mention>();
    int at = 0;
    while (at < words.size()) {
      Known known = knownAt(words, at);
      int length = known == null ? 1 : known.words.size();
      if (known != null) {
        int end = words.get(at + length - 1).end();
        mentions.add(new Mention(known.name, words.get(at).start, end));
      }
      at += length;
    }
    return mentions;
  }

  private record Word(String text, int start) {
    int end() {
      return start + text.length();
    }

    String low() {
      return text.toLowerCase(Locale.ROOT);
    }
  }

  private @Nullable Known knownAt(List<Word> words, int at) {
    String first = words.get(at).low();
    boolean isLow = java.lang.Character.isLowerCase(words.get(at).text.codePointAt(0));
    for (String form : List.of(first, withoutS(first))) {
      for (Known known : byFirstWord.getOrDefault(form, List.of())) {
        if (fits(known, words, at) && !(known.isCapital && isLow)) {
          return known;
        }
      }
    }
    return null;
  }

  private static boolean fits(Known known, List<Word> words, int at) {
    int length = known.words.size();
    if (at + length > words.size()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      String word = words.get(at + i).low();
      boolean same = word.equals(known.words.get(i));
      if (!same && !(i == length - 1 && withoutS(word).equals(known.words.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private void learn(Character one) {
    if (bodies(one.name()).size() > 1) {
      return;
    }
    List<String> words = words(one.name());
    learn(words, one.name());
    if (words.size() > 1 && ARTICLES.contains(words.getFirst())) {
      learn(words.subList(1, words.size()), one.name());
    }
    if (PeopleWords.isPerson(words.isEmpty() ? "" : words.getLast())) {
      learnLow(words, one.name());
    }
  }

  /// `the old man` is the one who was introduced as AN OLD MAN.
  private void learnLow(List<String> words, String name) {
    var called = new ArrayList<>(words);
    called.addFirst("the");
    byFirstWord
        .computeIfAbsent("the", _ -> new ArrayList<>())
        .add(new Known(List.copyOf(called), name, false));
  }

  private void learn(List<String> words, String name) {
    if (words.isEmpty()) {
      return;
    }
    boolean isCapital = !java.lang.Character.isLowerCase(name.codePointAt(0));
    List<Known> same = byFirstWord.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>());
    same.add(new Known(List.copyOf(words), name, isCapital));
    same.sort(Comparator.comparingInt((Known known) -> -known.words.size()));
  }

  private static String withoutS(String word) {
    return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static List<String> words(String name) {
    return WORD.matcher(name.toLowerCase(Locale.ROOT))
        .results()
        .map(found -> found.group())
        .toList();
  }

  /// What makes two names the same.
  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
