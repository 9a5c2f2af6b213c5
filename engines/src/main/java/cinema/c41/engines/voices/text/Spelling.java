package cinema.c41.engines.voices.text;

import java.util.List;
import java.util.function.Predicate;

/// German letters that are one sound, or a row of sounds, and where in a word that holds.
record Spelling(String letters, String sounds, Predicate<Place> where) {
  static final List<Spelling> DIPHTHONGS =
      List.of(
          always("eih", "ay"),
          always("ei", "ay"),
          always("ai", "ay"),
          always("ey", "ay"),
          always("ay", "ay"),
          always("äu", "oy"),
          always("eu", "oy"),
          always("au", "aw"),
          always("ieh", "iy"),
          always("ie", "iy"));

  /// The first that fits is taken.
  static final List<Spelling> CONSONANTS =
      List.of(
          new Spelling("tsch", "ch", place -> !place.word().startsWith("entsch")),
          always("sch", "sh"),
          new Spelling("chs", "k s", place -> !place.isBefore("t")),
          new Spelling("ch", "hh", Place::isAfterDarkVowel),
          always("ch", "sh"),
          always("ck", "k"),
          always("ph", "f"),
          always("pf", "p f"),
          always("th", "t"),
          always("tz", "t s"),
          always("tt", "t"),
          always("zz", "t s"),
          always("qu", "k v"),
          new Spelling("st", "sh t", Place::isStart),
          new Spelling("sp", "sh p", Place::isStart),
          always("ss", "s"),
          always("ß", "s"),
          always("nk", "ng k"),
          always("ng", "ng"),
          always("nn", "n"),
          always("mm", "m"),
          always("ll", "l"),
          always("rr", "r"),
          always("ff", "f"),
          always("pp", "p"),
          always("bb", "b"),
          always("dd", "d"),
          always("gg", "g"),
          always("kk", "k"),
          always("dt", "t"),
          new Spelling("b", "p", Place::isHard),
          new Spelling("d", "t", Place::isHard),
          new Spelling("g", "k", Place::isHard),
          new Spelling("s", "z", Place::isBeforeVowel),
          new Spelling("h", "", place -> !place.isBeforeVowel()),
          always("s", "s"),
          always("b", "b"),
          always("c", "k"),
          always("d", "d"),
          always("f", "f"),
          always("g", "g"),
          always("h", "hh"),
          always("j", "y"),
          always("k", "k"),
          always("l", "l"),
          always("m", "m"),
          always("n", "n"),
          always("p", "p"),
          always("q", "k"),
          always("r", "r"),
          always("t", "t"),
          always("v", "f"),
          always("w", "v"),
          always("x", "k s"),
          always("z", "t s"));

  /// Some letters of a word.
  record Place(String word, int at, int length) {
    boolean isAnywhere() {
      return true;
    }

    /// At the start of a word, or after a prefix.
    boolean isStart() {
      return at == GermanSounds.prefix(word)
          || word.substring(0, at).matches("|auf|aus|ab|an|ein|vor|zu");
    }

    boolean isEnd() {
      return at + length == word.length();
    }

    boolean isAfterDarkVowel() {
      return at > 0
          && "aou".indexOf(word.charAt(at - 1)) >= 0
          && !word.startsWith("äu", at - 2)
          && !word.startsWith("eu", at - 2);
    }

    boolean isBeforeVowel() {
      return !isEnd() && "aeiouyäöü".indexOf(word.charAt(at + length)) >= 0;
    }

    boolean isBefore(String letters) {
      return word.startsWith(letters, at + length);
    }

    /// At the end of a syllable, where b, d and g are p, t and k.
    boolean isHard() {
      return isEnd()
          || "stfk".indexOf(word.charAt(at + length)) >= 0
          || List.of("lich", "los", "bar", "heit", "haft", "chen").stream()
              .anyMatch(this::isBefore);
    }
  }

  boolean fits(String word, int at) {
    return word.startsWith(letters, at) && where.test(new Place(word, at, letters.length()));
  }

  private static Spelling always(String letters, String sounds) {
    return new Spelling(letters, sounds, Place::isAnywhere);
  }
}
