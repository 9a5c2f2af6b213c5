package cinema.c41.breakdown;

import java.util.List;
import java.util.Locale;

/// Things that are handled, English and German: an action about one of them deserves an insert.
final class ThingWords {
  private static final List<String> THINGS =
      List.of(
          "glass",
          "cup",
          "bottle",
          "phone",
          "letter",
          "key",
          "keys",
          "watch",
          "clock",
          "book",
          "photo",
          "photograph",
          "knife",
          "gun",
          "ring",
          "ticket",
          "coin",
          "lighter",
          "cigarette",
          "saucer",
          "loaf",
          "bread",
          "envelope",
          "note",
          "pen",
          "card",
          "bag",
          "suitcase",
          "whisky",
          "coffee",
          "glas",
          "tasse",
          "flasche",
          "telefon",
          "handy",
          "brief",
          "schlüssel",
          "uhr",
          "buch",
          "foto",
          "messer",
          "ring",
          "fahrkarte",
          "ticket",
          "münze",
          "zigarette",
          "brot",
          "umschlag",
          "zettel",
          "stift",
          "karte",
          "tasche",
          "koffer",
          "kaffee");

  private static final List<String> HANDLING =
      List.of(
          "takes",
          "slides",
          "lifts",
          "puts",
          "holds",
          "opens",
          "turns",
          "picks",
          "drops",
          "pours",
          "breaks",
          "cuts",
          "lays",
          "reaches",
          "hands",
          "pulls",
          "pushes",
          "rings",
          "buzzes",
          "falls",
          "nimmt",
          "schiebt",
          "hebt",
          "legt",
          "stellt",
          "hält",
          "öffnet",
          "dreht",
          "zieht",
          "reicht",
          "bricht",
          "schneidet",
          "klingelt",
          "vibriert",
          "fällt",
          "gießt");

  /// Longer texts tell of more than one thing.
  private static final int MOST_WORDS = 22;

  private ThingWords() {}

  static boolean isAboutThing(String text) {
    String low = " " + text.toLowerCase(Locale.ROOT) + " ";
    return text.split("\\s+").length <= MOST_WORDS
        && THINGS.stream().anyMatch(word -> PostureWords.has(low, word))
        && HANDLING.stream().anyMatch(word -> PostureWords.has(low, word));
  }
}
