package cinema.c41.engines.voices.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a German word sounds, in the sounds of American English, for voices that know no others:
/// with an accent, but understood. Letter by letter, by the rules that hold for most words; a
/// language that is spelled as it is spoken needs no dictionary for this.
public final class GermanSounds {
  private static final String VOWELS = "aeiouyäöü";
  /// What a word has after an unstressed prefix: a syllable of its own (`gegeben`, not `geben`).
  private static final Pattern SYLLABLES =
      Pattern.compile(".*[aiouyäöü].*|.*ei.*|.*e[^aeiouyäöü]+e.*");

  /// What may follow an `e` that is hardly spoken, after the stress.
  private static final Pattern ENDING =
      Pattern.compile("e(n|l|r|m|s|t|ns|nt|ts)?|e[nrl][^aeiouyäöü].*|e(te|re|le|ne)[nrsm]?");

  /// Little words whose vowel is short although a single consonant follows.
  private static final Set<String> SHORT =
      Set.of(
          "ab", "am", "an", "bin", "bis", "das", "des", "es", "hat", "hin", "im", "in", "man",
          "mit", "ob", "um", "vom", "von", "was", "weg", "zum", "drin", "herum", "warum", "damit",
          "davon");

  private static final Map<Character, String> NAMES =
      Map.ofEntries(
          Map.entry('a', "aa1"),
          Map.entry('b', "b ey1"),
          Map.entry('c', "t s ey1"),
          Map.entry('d', "d ey1"),
          Map.entry('e', "ey1"),
          Map.entry('f', "eh1 f"),
          Map.entry('g', "g ey1"),
          Map.entry('h', "hh aa1"),
          Map.entry('i', "iy1"),
          Map.entry('j', "y ao1 t"),
          Map.entry('k', "k aa1"),
          Map.entry('l', "eh1 l"),
          Map.entry('m', "eh1 m"),
          Map.entry('n', "eh1 n"),
          Map.entry('o', "ow1"),
          Map.entry('p', "p ey1"),
          Map.entry('q', "k uw1"),
          Map.entry('r', "eh1 r"),
          Map.entry('s', "eh1 s"),
          Map.entry('t', "t ey1"),
          Map.entry('u', "uw1"),
          Map.entry('v', "f aw1"),
          Map.entry('w', "v ey1"),
          Map.entry('x', "ih1 k s"),
          Map.entry('y', "uw1 p s iy l ao n"),
          Map.entry('z', "t s eh1 t"));

  private final String word;
  private final List<String> sounds = new ArrayList<>();
  private final int stressFrom;
  private boolean stressed;
  private int at;

  private GermanSounds(String word) {
    this.word = word;
    this.stressFrom = prefix(word);
  }

  /// ARPABET in lower case, the stressed vowel marked by `1`; empty when the word has no letters. A
  /// word without vowels is spelled.
  public static List<String> of(String word) {
    String plain = plain(word.toLowerCase(Locale.GERMAN));
    if (plain.length() == 1 || plain.chars().noneMatch(letter -> VOWELS.indexOf(letter) >= 0)) {
      return spelled(plain);
    }
    var sounds = new GermanSounds(plain);
    while (sounds.at < plain.length()) {
      sounds.next();
    }
    return List.copyOf(sounds.sounds);
  }

  /// Without accents that are not German.
  private static String plain(String word) {
    return word.codePoints()
        .mapToObj(Character::toString)
        .map(GermanSounds::spelledPlainly)
        .collect(Collectors.joining());
  }

  private static String spelledPlainly(String letter) {
    return switch (letter) {
      case "ä", "ö", "ü", "ß" -> letter;
      case "é" -> "ee";
      default -> Letters.plain(letter);
    };
  }

  private static List<String> spelled(String letters) {
    return letters
        .chars()
        .mapToObj(letter -> NAMES.getOrDefault((char) letter, ""))
        .filter(name -> !name.isEmpty())
        .flatMap(name -> Stream.of(name.split(" ")))
        .toList();
  }

  /// How many letters of an unstressed prefix it starts with.
  static int prefix(String word) {
    for (String prefix : List.of("be", "ge", "er", "ver", "zer", "ent", "emp")) {
      String rest = word.startsWith(prefix) ? word.substring(prefix.length()) : "";
      boolean diphthong = prefix.endsWith("e") && (rest.startsWith("i") || rest.startsWith("u"));
      if (!diphthong && SYLLABLES.matcher(rest).matches()) {
        return prefix.length();
      }
    }
    return 0;
  }

  private void next() {
    if (isVowel(0)) {
      vowel();
    } else if (Character.isLetter(word.charAt(at))) {
      consonant();
    } else {
      at++;
    }
  }

  private void vowel() {
    if (word.substring(at).equals("ig")) {
      voiced("ih");
      sounds.add("sh");
      at += 2;
      return;
    }
    for (Spelling spelling : Spelling.DIPHTHONGS) {
      if (spelling.fits(word, at)) {
        at += spelling.letters().length();
        voiced(spelling.sounds());
        skipSpokenR(true);
        return;
      }
    }
    char letter = word.charAt(at);
    boolean doubled =
        at + 1 < word.length() && word.charAt(at + 1) == letter && "aeo".indexOf(letter) >= 0;
    boolean isLong = doubled || isLong();
    boolean weak = letter == 'e' && isWeak();
    at += doubled && !weak ? 2 : 1;
    if (weak) {
      weak();
    } else {
      voiced(isLong ? longSound(letter) : shortSound(letter));
      skipSilentH();
      skipSpokenR(isLong);
    }
  }

  /// An `e` that is hardly spoken: in endings and in be- and ge-.
  private boolean isWeak() {
    boolean isPrefix = at == 1 && stressFrom == 2;
    boolean isEnding = stressed && ENDING.matcher(word.substring(at)).matches();
    return isPrefix || isEnding;
  }

  private void weak() {
    boolean r = has("r") && !isVowel(1);
    sounds.add(r ? "ah" : "ax");
    at += r ? 1 : 0;
  }

  /// Before an h, before one consonant and a vowel, or before one consonant at the end.
  private boolean isLong() {
    if (SHORT.contains(word)) {
      return false;
    }
    String rest = word.substring(at + 1);
    return rest.isEmpty()
        || rest.startsWith("h")
        || rest.startsWith("ß")
        || rest.matches("(?s)([bdfgklmnprstvwz]|ch(?=e))[" + VOWELS + "].*")
        || rest.matches("[bdfglmnrstpk](st|t|s)?") && rest.length() == 1;
  }

  private void skipSilentH() {
    if (has("h")
        && (at + 1 >= word.length() || !isVowel(1) || "eiu".indexOf(word.charAt(at + 1)) >= 0)) {
      at++;
    }
  }

  /// After a long vowel an r that closes the syllable is a vowel too.
  private void skipSpokenR(boolean isLong) {
    if (isLong && has("r") && !isVowel(1)) {
      sounds.add("ax");
      at++;
    }
  }

  private void consonant() {
    for (Spelling spelling : Spelling.CONSONANTS) {
      if (spelling.fits(word, at)) {
        sounds.addAll(
            spelling.sounds().isEmpty() ? List.of() : List.of(spelling.sounds().split(" ")));
        at += spelling.letters().length();
        return;
      }
    }
    at++;
  }

  private void voiced(String sound) {
    boolean first = !stressed && at > stressFrom;
    stressed |= first;
    sounds.add(first ? sound + "1" : sound);
  }

  private boolean has(String letters) {
    return word.startsWith(letters, at);
  }

  private boolean isVowel(int further) {
    return at + further < word.length() && VOWELS.indexOf(word.charAt(at + further)) >= 0;
  }

  private static String longSound(char letter) {
    return switch (letter) {
      case 'a' -> "aa";
      case 'e' -> "ey";
      case 'i' -> "iy";
      case 'o' -> "ow";
      case 'ä' -> "eh";
      case 'ö' -> "er";
      default -> "uw";
    };
  }

  private static String shortSound(char letter) {
    return switch (letter) {
      case 'a' -> "ah";
      case 'e', 'ä' -> "eh";
      case 'i' -> "ih";
      case 'o' -> "ao";
      case 'ö' -> "er";
      case 'y', 'ü' -> "ih";
      default -> "uh";
    };
  }
}
