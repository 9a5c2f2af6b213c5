package cinema.c41.engines.boards.inserts;

import java.util.Locale;
import java.util.stream.Stream;

/// A thing that a story turns on.
enum Thing {
  PHONE("phone", "telefon", "handy", "smartphone", "mobile", "call", "anruf", "text message"),
  LETTER(
      "letter",
      "brief",
      "envelope",
      "umschlag",
      "note",
      "zettel",
      "paper",
      "papier",
      "document",
      "contract",
      "vertrag",
      "ticket",
      "bill",
      "rechnung",
      "card",
      "karte"),
  PHOTO("photo", "foto", "picture", "bild", "polaroid", "portrait"),
  KEY("key", "schlüssel"),
  GUN("gun", "pistol", "revolver", "waffe", "pistole"),
  KNIFE("knife", "messer", "blade", "klinge", "dagger"),
  BOOK("book", "buch", "diary", "tagebuch", "notebook", "heft", "script"),
  BREAD(
      "bread",
      "brot",
      "loaf",
      "laib",
      "dough",
      "teig",
      "roll",
      "brötchen",
      "croissant",
      "cake",
      "kuchen"),
  CLOCK("clock", "uhr", "watch", "alarm", "wecker", "timer"),
  DOOR("door", "tür", "handle", "klinke", "knob", "lock", "schloss"),
  CAR("car", "auto", "wheel", "lenkrad", "ignition", "dashboard", "taxi"),
  BOTTLE("bottle", "flasche", "wine", "wein", "beer", "bier", "whisk"),
  GLASS("glass", "glas", "water", "wasser", "drink"),
  CUP("cup", "tasse", "coffee", "kaffee", "tea", "tee", "mug", "becher"),
  CANDLE("candle", "kerze", "match", "streichholz", "lighter", "flame", "flamme"),
  RING("ring", "coin", "münze", "jewel", "necklace", "kette"),
  FLOWER("flower", "blume", "rose", "bouquet", "strauß", "plant", "pflanze"),
  PLATE("plate", "teller", "saucer", "dish", "bowl", "schüssel"),
  BAG(
      "bag",
      "tasche",
      "suitcase",
      "koffer",
      "briefcase",
      "backpack",
      "rucksack",
      "purse",
      "luggage",
      "gepäck"),
  TOOL("pliers", "zange", "hammer", "wrench", "schraub", "screwdriver", "tool", "werkzeug"),
  HAT("hat", "hut", "mütze", "helmet", "helm"),
  MONEY("money", "geld", "cash", "banknote", "schein", "dollar", "euro"),
  HAND("hand", "finger", "fist", "faust", "palm"),
  UNKNOWN;

  private final String words;

  Thing(String... words) {
    this.words = String.join(",", words);
  }

  /// The thing whose word comes first in the action.
  static Thing of(String action) {
    String said = action.toLowerCase(Locale.ROOT);
    Thing first = UNKNOWN;
    int at = said.length();
    for (var thing : values()) {
      int found = thing.first(said);
      if (found < at && (thing != HAND || first == UNKNOWN)) {
        first = thing;
        at = thing == HAND ? said.length() : found;
      }
    }
    return first;
  }

  private int first(String said) {
    return Stream.of(words.split(","))
        .filter(word -> !word.isEmpty())
        .mapToInt(word -> find(said, word))
        .min()
        .orElse(said.length());
  }

  /// Where a word starts; short ones must be whole or begin a word.
  private static int find(String said, String word) {
    for (int at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + 1)) {
      boolean starts = at == 0 || !Character.isLetter(said.charAt(at - 1));
      int end = at + word.length();
      boolean ends =
          end >= said.length() || !Character.isLetter(said.charAt(end)) || said.charAt(end) == 's';
      if (word.length() > 4 || starts && (ends || word.length() > 3)) {
        return at;
      }
    }
    return said.length();
  }
}
