package cinema.c41.breakdown.action;

import cinema.c41.script.Element;
import cinema.c41.script.Screenplay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Who is introduced in the action of a screenplay. Writers put people in capitals when they are
/// first seen, but also sounds and things. Somebody is who has an age (`TOM (60s)`), what is a word
/// for people (`AN OLD MAN`), and a name that does something and is written as one elsewhere
/// (`REYES waits. … Reyes swings.`). Whoever is missed is not drawn; a thing taken for somebody
/// would stand in the picture: in doubt, nobody.
final class Introductions {
  /// A name in capitals with an age: `TOM (60s)`, `DIE SCHAFFNERIN (Mitte 50)`, `ANNA, 35,`.
  private static final Pattern AGED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{Lu}'’.-]+(?:\\s\\p{Lu}[\\p{Lu}'’.-]*){0,3})"
              + "(?:\\s*\\((?:\\p{L}[\\p{L}.-]*\\s){0,2}\\d{1,2}s?\\)|,\\s\\d{1,2}s?,)");

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*|[.!?:,]");

  /// Nobody is introduced later in a paragraph, in characters.
  private static final int FURTHEST = 5_000;

  private final Map<String, Uses> uses = new HashMap<>();
  private final Set<String> places = new HashSet<>();

  /// How a word is used in all of the action.
  private static final class Uses {
    private boolean isName;
    private boolean isTitle;
    private boolean isWord;
    private boolean does;
  }

  private Introductions() {}

  /// The names of each paragraph of action, in order; a name may come more than once.
  static List<String> of(Screenplay screenplay) {
    var read = new Introductions();
    List<List<String>> paragraphs = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (Element element : screenplay.elements()) {
      if (element instanceof Element.Action(_, var text, _)) {
        String some = text.substring(0, Math.min(text.length(), FURTHEST));
        texts.add(some);
        paragraphs.add(TOKEN.matcher(some).results().map(MatchResult::group).toList());
      } else if (element instanceof Element.SceneHeading heading) {
        read.places.addAll(List.of(heading.heading().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
      }
    }
    paragraphs.forEach(read::learn);
    var names = new ArrayList<String>();
    for (int i = 0; i < texts.size(); i++) {
      names.addAll(read.names(texts.get(i), paragraphs.get(i)));
    }
    return names;
  }

  private void learn(List<String> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      String word = tokens.get(at);
      Uses use = uses.computeIfAbsent(word.toLowerCase(Locale.ROOT), _ -> new Uses());
      String before = at > 0 ? tokens.get(at - 1) : ".";
      String after = at + 1 < tokens.size() ? tokens.get(at + 1) : ".";
      boolean isLow = java.lang.Character.isLowerCase(word.codePointAt(0));
      use.isWord |= isLow || PeopleWords.isDeterminer(before) || PeopleWords.isPlaced(before);
      use.isTitle |= !isLow && !isCapital(word);
      use.does |= PeopleWords.isVerb(after);
      use.isName |= isCapital(word) && isMeant(tokens, at);
    }
  }

  /// Whether the next sentence begins with a pronoun for whom this one begins with.
  private static boolean isMeant(List<String> tokens, int at) {
    int end = at;
    while (end < tokens.size() && ".!?".indexOf(tokens.get(end).charAt(0)) < 0) {
      end++;
    }
    boolean isFirst = at == 0 || ".!?".indexOf(tokens.get(at - 1).charAt(0)) >= 0;
    return isFirst && end + 1 < tokens.size() && tokens.get(end + 1).matches("She|He");
  }

  private Collection<String> names(String text, List<String> tokens) {
    var names = new LinkedHashSet<String>();
    AGED.matcher(text).results().forEach(aged -> names.add(aged.group(1).replaceAll("\\s+", " ")));
    if (text.codePoints().noneMatch(java.lang.Character::isLowerCase)) {
      return names;
    }
    for (int at = 0; at < tokens.size(); at++) {
      String word = tokens.get(at);
      String after = at + 1 < tokens.size() ? tokens.get(at + 1) : ".";
      if (isCapital(word) && !after.equals(":")) {
        if (PeopleWords.isPerson(word)) {
          addPerson(names, tokens, at);
        } else if (isName(word)) {
          names.add(word);
        }
      }
    }
    return names;
  }

  private boolean isName(String word) {
    Uses use = uses.get(word.toLowerCase(Locale.ROOT));
    return word.length() > 2
        && use != null
        && !use.isWord
        && use.does
        && (use.isTitle || use.isName)
        && !PeopleWords.isOther(word)
        && !places.contains(word.toLowerCase(Locale.ROOT));
  }

  /// `OLD MAN`, with the words in capitals before it; not `TWO COOKS`, not `GUARD RAIL`.
  private static void addPerson(Collection<String> names, List<String> tokens, int at) {
    int start = at;
    while (start > 0 && isCapital(tokens.get(start - 1)) && at - start < 3) {
      start--;
    }
    while (start < at && PeopleWords.isDeterminer(tokens.get(start))) {
      start++;
    }
    List<String> words = tokens.subList(start, at + 1);
    boolean isPart = at + 1 < tokens.size() && isCapital(tokens.get(at + 1));
    boolean isDone = start > 0 && PeopleWords.isDoer(tokens.get(start - 1));
    boolean isSeveral = words.stream().anyMatch(PeopleWords::isNumber);
    if (!isPart && !isDone && !isSeveral) {
      names.add(String.join(" ", words));
    }
  }

  private static boolean isCapital(String word) {
    return word.length() > 1
        && word.codePoints()
            .allMatch(c -> java.lang.Character.isUpperCase(c) || c == '\'' || c == '’' || c == '-');
  }
}
