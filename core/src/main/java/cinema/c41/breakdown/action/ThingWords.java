package cinema.c41.breakdown.action;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Things that are handled, English and German: an action about one of them deserves an insert.
final class ThingWords {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /// A possessive and up to three words.
  private static final Pattern FRAGMENT =
      Pattern.compile(
          "(?:His|Her|Their|Seine?|Ihre?|\\p{Lu}\\p{L}+(?:['’]s|s['’]?))"
              + "(?: \\p{L}[\\p{L}-]*){1,3}[.…!]");

  private static final Set<String> LIMBS =
      Set.of(
          "hand",
          "hands",
          "finger",
          "fingers",
          "foot",
          "feet",
          "boots",
          "shoes",
          "shoe",
          "boot",
          "knuckles",
          "wrist",
          "hände",
          "fuß",
          "füße",
          "stiefel",
          "schuhe",
          "schuh",
          "faust",
          "fist",
          "fists");

  private static final Set<String> ENGLISH =
      Set.of(
          "glass",
          "cup",
          "mug",
          "bottle",
          "phone",
          "letter",
          "key",
          "watch",
          "clock",
          "book",
          "photo",
          "photograph",
          "knife",
          "gun",
          "pistol",
          "ring",
          "ticket",
          "coin",
          "lighter",
          "match",
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
          "whiskey",
          "coffee",
          "newspaper",
          "map",
          "candle",
          "flower",
          "rose",
          "necklace",
          "receipt",
          "bill",
          "wallet",
          "passport",
          "radio",
          "remote",
          "pill",
          "syringe");

  /// German nouns are known by their capital: `Brief`, but not a brief pause.
  private static final List<String> GERMAN =
      List.of(
          "Glas",
          "Tasse",
          "Becher",
          "Flasche",
          "Telefon",
          "Handy",
          "Brief",
          "Schlüssel",
          "Uhr",
          "Buch",
          "Foto",
          "Messer",
          "Pistole",
          "Ring",
          "Karte",
          "Ticket",
          "Münze",
          "Feuerzeug",
          "Streichholz",
          "Zigarette",
          "Brot",
          "Umschlag",
          "Zettel",
          "Stift",
          "Tasche",
          "Koffer",
          "Kaffee",
          "Zeitung",
          "Kerze",
          "Blume",
          "Kette",
          "Geldschein",
          "Schein",
          "Zange",
          "Rechnung",
          "Ausweis",
          "Radio",
          "Tablette",
          "Spritze",
          "Teller",
          "Löffel",
          "Gabel");

  private static final Phrases HANDLING =
      Phrases.of(
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
          "folds",
          "tears",
          "lights",
          "places",
          "sets",
          "slips",
          "clicks",
          "fills",
          "empties",
          "burns",
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
          "gießt",
          "faltet",
          "zerreißt",
          "lies",
          "lie",
          "steckt",
          "rutscht",
          "klickt",
          "zündet",
          "füllt",
          "brennt",
          "liegt",
          "liegen");

  /// Longer texts tell of more than one thing.
  private static final int MOST_WORDS = 22;

  private ThingWords() {}

  /// Whether a sentence says that a thing is handled.
  static boolean handles(String sentence) {
    return Sentences.words(sentence) <= MOST_WORDS
        && HANDLING.in(sentence)
        && WORD.matcher(sentence).results().anyMatch(word -> isThing(word.group()));
  }

  /// Whether a sentence is about nothing but somebody's thing: `Her boots.`, `Annas Hände zittern.`
  static boolean isFragment(String sentence) {
    return FRAGMENT.matcher(sentence).matches()
        && WORD.matcher(sentence)
            .results()
            .skip(1)
            .anyMatch(word -> isThing(word.group()) || isLimb(word.group()));
  }

  private static boolean isLimb(String word) {
    return LIMBS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isThing(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    if (ENGLISH.contains(low) || ENGLISH.contains(singular(low))) {
      return true;
    }
    boolean isNoun = java.lang.Character.isUpperCase(word.codePointAt(0));
    return isNoun && GERMAN.stream().anyMatch(thing -> isGerman(word, thing));
  }

  private static String singular(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /// The noun itself, its plural, or a compound that ends in it: `Fahrkarten`.
  private static boolean isGerman(String word, String thing) {
    for (String ending : List.of("", "n", "e", "en", "s", "es", "er")) {
      if (word.equals(thing + ending)) {
        return true;
      }
      boolean isCompound = thing.length() > 4 && word.length() > thing.length() + 2;
      if (isCompound && word.endsWith(thing.toLowerCase(Locale.ROOT) + ending)) {
        return true;
      }
    }
    return false;
  }
}
