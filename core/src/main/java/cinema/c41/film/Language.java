package cinema.c41.film;

import cinema.c41.script.Element;
import cinema.c41.script.Screenplay;
import cinema.c41.script.Speech;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The language a screenplay is spoken in, by its two letters.
public final class Language {
  private static final String ENGLISH = "en";
  private static final String GERMAN = "de";

  private static final Map<String, String> NAMES =
      Map.of(
          "english", ENGLISH,
          "englisch", ENGLISH,
          "german", GERMAN,
          "deutsch", GERMAN);

  /// Short words that are frequent in one of the two and rare or unknown in the other.
  private static final Set<String> ENGLISH_WORDS =
      Set.of(
          "the", "and", "is", "it", "you", "of", "to", "that", "with", "his", "her", "i", "what",
          "on", "for", "at", "she", "he", "they", "not", "no", "we", "my", "are", "do", "this");

  private static final Set<String> GERMAN_WORDS =
      Set.of(
          "der", "das", "und", "ist", "ein", "eine", "nicht", "ich", "sie", "er", "es", "mit",
          "den", "dem", "zu", "auf", "wir", "du", "ihr", "sich", "im", "was", "ja", "nein", "wie",
          "haben");

  private Language() {}

  /// What the title page says under `Language:` or `Sprache:`, else what most of the words are;
  /// `en` when they do not tell.
  public static String of(Screenplay screenplay) {
    for (String key : List.of("language", "sprache")) {
      String named = named(String.join(" ", screenplay.titlePage(key)));
      if (!named.isEmpty()) {
        return named;
      }
    }
    int balance = 0;
    for (Element element : screenplay.elements()) {
      balance += balanceOf(element);
    }
    return balance < 0 ? GERMAN : ENGLISH;
  }

  private static String named(String value) {
    String name = value.strip().toLowerCase(Locale.ROOT);
    if (name.matches("[a-z]{2}([-_][a-z0-9]{2,8})*")) {
      return name.substring(0, 2);
    }
    return NAMES.getOrDefault(name, "");
  }

  private static int balanceOf(Element element) {
    return switch (element) {
      case Element.Action(_, var text, _) -> balanceOf(text);
      case Element.Lyric(_, var text) -> balanceOf(text);
      case Element.Dialogue dialogue ->
          dialogue.speeches().stream().map(Speech::text).mapToInt(Language::balanceOf).sum();
      case Element.SceneHeading _,
          Element.Transition _,
          Element.Section _,
          Element.Synopsis _,
          Element.Note _,
          Element.PageBreak _ ->
          0;
    };
  }

  /// English words less German ones.
  private static int balanceOf(String text) {
    int balance = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      balance += ENGLISH_WORDS.contains(word) ? 1 : 0;
      balance -= GERMAN_WORDS.contains(word) ? 1 : 0;
    }
    return balance;
  }
}
