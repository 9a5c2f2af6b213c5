package cinema.c41.engines.voices.text;

import java.util.List;
import java.util.stream.Collectors;

/// German number words.
final class GermanNumbers {
  private static final List<String> SMALL =
      List.of(
          "null",
          "eins",
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

  private static final List<String> TENS =
      List.of(
          "", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig",
          "neunzig");

  /// Longer rows of digits are telephone numbers and the like.
  private static final int LONGEST = 12;

  private GermanNumbers() {}

  /// The number alone: `eins`. Digits one by one when it starts with nought or is very long.
  static String cardinal(String digits) {
    String plain = digits.replace(".", "");
    boolean isRow = plain.length() > LONGEST || (plain.length() > 1 && plain.startsWith("0"));
    return isRow ? row(plain) : words(Long.parseLong(plain));
  }

  /// The number before what is counted: `ein Euro`, `eine Million`.
  static String before(String digits, String counted) {
    String word = cardinal(digits);
    if (!word.endsWith("eins")) {
      return word;
    }
    String one = word.substring(0, word.length() - 1);
    return counted.startsWith("Mi") && !counted.startsWith("Millimeter") ? one + "e" : one;
  }

  static String decimal(String whole, String part) {
    return cardinal(whole) + " Komma " + row(part);
  }

  /// Nineteen hundred, as years are said.
  static String year(String digits) {
    long year = Long.parseLong(digits);
    String rest = year % 100 == 0 ? "" : words(year % 100);
    return words(year / 100) + "hundert" + rest;
  }

  /// Without its ending: `zweit`, `zwanzigst`.
  static String ordinal(String digits) {
    long number = Long.parseLong(digits);
    long small = number % 100;
    String large = number - small == 0 ? "" : words(number - small);
    return switch ((int) small) {
      case 0 -> words(number) + "st";
      case 1 -> large + "erst";
      case 3 -> large + "dritt";
      case 7 -> large + "siebt";
      case 8 -> large + "acht";
      default -> large + words(small) + (small < 20 ? "t" : "st");
    };
  }

  private static String row(String digits) {
    return digits
        .chars()
        .mapToObj(digit -> SMALL.get(digit - '0'))
        .collect(Collectors.joining(" "));
  }

  private static String words(long number) {
    if (number >= 1_000_000_000) {
      return large(number, 1_000_000_000, "Milliarde", "Milliarden");
    }
    if (number >= 1_000_000) {
      return large(number, 1_000_000, "Million", "Millionen");
    }
    if (number >= 1_000) {
      return part(number / 1_000) + "tausend" + rest(number % 1_000);
    }
    if (number >= 100) {
      return part(number / 100) + "hundert" + rest(number % 100);
    }
    return number < 20 ? SMALL.get((int) number) : tens((int) number);
  }

  private static String tens(int number) {
    String ten = TENS.get(number / 10);
    return number % 10 == 0 ? ten : part(number % 10) + "und" + ten;
  }

  private static String large(long number, long unit, String one, String many) {
    long count = number / unit;
    String head = count == 1 ? "eine " + one : words(count) + " " + many;
    return number % unit == 0 ? head : head + " " + words(number % unit);
  }

  /// A number inside another: `ein` instead of `eins`.
  private static String part(long number) {
    String word = words(number);
    return word.endsWith("eins") ? word.substring(0, word.length() - 1) : word;
  }

  private static String rest(long number) {
    return number == 0 ? "" : words(number);
  }
}
