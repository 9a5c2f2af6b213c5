package cinema.c41.breakdown.action;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words and phrases to look for in a sentence; capitals do not matter. `whisper*` is the beginning
/// of a word, `kommt … herein` leaves room for a few words between the two.
public record Phrases(Pattern pattern) {
  /// Nobody reads a sentence further than this, in characters.
  private static final int FURTHEST = 2_000;

  public static Phrases of(String... phrases) {
    return of(Arrays.asList(phrases));
  }

  static Phrases of(List<String> phrases) {
    String all = phrases.stream().map(Phrases::regex).collect(Collectors.joining("|"));
    return new Phrases(
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + all + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  public boolean in(String text) {
    return at(text) >= 0;
  }

  /// Where the first one starts, or -1.
  int at(String text) {
    var matcher = matcher(text);
    return matcher.find() ? matcher.start() : -1;
  }

  /// Where each of them starts.
  List<Integer> all(String text) {
    return matcher(text).results().map(result -> result.start()).toList();
  }

  private Matcher matcher(String text) {
    return pattern.matcher(text.substring(0, Math.min(text.length(), FURTHEST)));
  }

  private static String regex(String phrase) {
    boolean isBeginning = phrase.endsWith("*");
    String whole = isBeginning ? phrase.substring(0, phrase.length() - 1) : phrase;
    String words =
        Arrays.stream(whole.toLowerCase(Locale.ROOT).split(" … "))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\b[^.!?]{0,40}?\\b"));
    return words.replace(" ", "\\E\\s+\\Q") + (isBeginning ? "" : "(?![\\p{L}\\p{N}])");
  }
}
