package cinema.c41.chat.words;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// Numbers in figures and in words, English and German.
final class NumberWords {
  private static final List<String> ENGLISH =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> GERMAN =
      List.of(
          "null",
          "ein",
          "zwei",
          "drei",
          "vier",
          "fünf",
          "sechs",
          "sieben",
          "acht",
          "neun",
          "zehn",
          "elf",
          "zwölf",
          "dreizehn",
          "vierzehn",
          "fünfzehn",
          "sechzehn",
          "siebzehn",
          "achtzehn",
          "neunzehn");
  private static final Map<String, Integer> ENGLISH_TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fourty", 40, "fifty", 50, "sixty", 60,
          "seventy", 70, "eighty", 80, "ninety", 90);
  private static final Map<String, Integer> GERMAN_TENS =
      Map.of(
          "zwanzig",
          20,
          "dreißig",
          30,
          "dreissig",
          30,
          "vierzig",
          40,
          "fünfzig",
          50,
          "sechzig",
          60,
          "siebzig",
          70,
          "achtzig",
          80,
          "neunzig",
          90);
  private static final Set<String> ONES =
      WordSet.of(
          """
          eine einer einen einem eines eins a an
          """);
  private static final Map<String, Double> FRACTIONS =
      Map.of(
          "½",
          0.5,
          "¼",
          0.25,
          "¾",
          0.75,
          "half",
          0.5,
          "halbe",
          0.5,
          "halben",
          0.5,
          "halber",
          0.5,
          "dreiviertel",
          0.75,
          "viertel",
          0.25,
          "quarter",
          0.25);

  private NumberWords() {}

  /// A number, and how many words it takes.
  record Found(double value, int words) {}

  /// The number that starts at this word; with no words when there is none.
  static Found at(List<String> words, int i) {
    String word = i < words.size() ? words.get(i) : "";
    String next = i + 1 < words.size() ? words.get(i + 1) : "";
    if (ENGLISH_TENS.containsKey(word)) {
      int ones = ENGLISH.indexOf(next);
      int tens = ENGLISH_TENS.get(word);
      return ones > 0 && ones < 10 ? new Found(tens + ones, 2) : new Found(tens, 1);
    }
    if (next.equals("hundred") && (ENGLISH.contains(word) || ONES.contains(word))) {
      return hundreds(words, i);
    }
    OptionalDouble value = one(word);
    return value.isPresent() ? new Found(value.getAsDouble(), 1) : new Found(0, 0);
  }

  private static Found hundreds(List<String> words, int i) {
    double hundreds = 100 * one(words.get(i)).orElse(1);
    int next = i + 2;
    next += next < words.size() && words.get(next).equals("and") ? 1 : 0;
    Found rest = at(words, next);
    return rest.words == 0 || rest.value >= 100
        ? new Found(hundreds, 2)
        : new Found(hundreds + rest.value, next - i + rest.words);
  }

  /// A number in one word: `20`, `1,5`, `fünfundzwanzig`, `anderthalb`.
  static OptionalDouble one(String word) {
    if (word.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (Character.isDigit(word.charAt(0))) {
      return figures(word);
    }
    if (ONES.contains(word)) {
      return OptionalDouble.of(1);
    }
    if (FRACTIONS.containsKey(word)) {
      return OptionalDouble.of(FRACTIONS.get(word));
    }
    int english = ENGLISH.indexOf(word);
    return english >= 0 ? OptionalDouble.of(english) : german(word);
  }

  private static OptionalDouble figures(String word) {
    char last = word.charAt(word.length() - 1);
    double fraction = FRACTIONS.getOrDefault(String.valueOf(last), 0.0);
    String whole = fraction > 0 ? word.substring(0, word.length() - 1) : word;
    String plain = whole.replace(',', '.');
    boolean isNumber =
        plain.length() <= 8
            && plain.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')
            && plain.chars().filter(c -> c == '.').count() <= 1;
    return isNumber
        ? OptionalDouble.of(Double.parseDouble(plain) + fraction)
        : OptionalDouble.empty();
  }

  private static OptionalDouble german(String word) {
    if (word.equals("anderthalb") || word.equals("eineinhalb")) {
      return OptionalDouble.of(1.5);
    }
    if (word.endsWith("einhalb")) {
      int whole = GERMAN.indexOf(word.substring(0, word.length() - "einhalb".length()));
      return whole > 0 ? OptionalDouble.of(whole + 0.5) : OptionalDouble.empty();
    }
    int hundred = word.indexOf("hundert");
    if (hundred >= 0) {
      return germanHundreds(word, hundred);
    }
    double value = germanBelowHundred(word);
    return value < 0 ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private static OptionalDouble germanHundreds(String word, int hundred) {
    double hundreds = hundred == 0 ? 1 : GERMAN.indexOf(word.substring(0, hundred));
    String rest = word.substring(hundred + "hundert".length());
    double ones = rest.isEmpty() ? 0 : germanBelowHundred(rest);
    return hundreds < 1 || ones < 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(100 * hundreds + ones);
  }

  private static double germanBelowHundred(String word) {
    int small = word.equals("zwo") ? 2 : GERMAN.indexOf(word);
    if (small >= 0) {
      return small;
    }
    if (GERMAN_TENS.containsKey(word)) {
      return GERMAN_TENS.get(word);
    }
    int und = word.indexOf("und");
    int ones = und > 0 ? GERMAN.indexOf(word.substring(0, und)) : -1;
    Integer tens = und > 0 ? GERMAN_TENS.get(word.substring(und + 3)) : null;
    return ones > 0 && tens != null ? tens + ones : -1;
  }
}
