package cinema.c41.engines.boards.inserts;

import java.util.Locale;
import java.util.Set;

/// Finds the word of an action that names a thing: the one after an article, or else the longest.
final class Noun {
  private static final Set<String> ARTICLES =
      Set.of(
          "a", "an", "the", "his", "her", "their", "my", "your", "its", "this", "that", "der",
          "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "sein",
          "seine", "seinen", "ihr", "ihre", "ihren", "le", "la", "un", "une", "el", "il");

  private Noun() {}

  static String of(String action) {
    String[] words = action.strip().split("[^\\p{L}\\p{N}'’-]+");
    String longest = "";
    for (int i = 0; i < words.length; i++) {
      boolean article = ARTICLES.contains(words[i].toLowerCase(Locale.ROOT));
      if (article && i + 1 < words.length && words[i + 1].length() > 2) {
        return words[i + 1];
      }
      longest = !article && words[i].length() > longest.length() ? words[i] : longest;
    }
    return longest;
  }
}
