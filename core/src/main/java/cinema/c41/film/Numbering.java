package cinema.c41.film;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives numbers to the scenes that have none yet.
final class Numbering {
  private final List<@Nullable String> numbers;
  private final boolean isFirstTime;
  private final Set<String> used = new HashSet<>();

  /// The highest whole number ever given.
  private int highest;

  private int next;
  private final Map<String, Integer> lettersGiven = new HashMap<>();

  Numbering(List<@Nullable String> numbers, List<SceneNumbers.Remembered> before) {
    this.numbers = numbers;
    this.isFirstTime = before.isEmpty();
    before.forEach(old -> use(old.number()));
    for (String number : numbers) {
      if (number != null) {
        use(number);
      }
    }
  }

  List<String> run() {
    var all = new ArrayList<String>();
    int lastWhole = 0;
    for (int at = 0; at < numbers.size(); at++) {
      String number = numbers.get(at);
      if (number == null) {
        number = newNumber(at, lastWhole);
        use(number);
      }
      lastWhole = wholeOf(number);
      all.add(number);
    }
    return all;
  }

  private String newNumber(int at, int lastWhole) {
    int numbered = nextNumbered(at);
    String following = numbered < numbers.size() ? numbers.get(numbered) : null;
    if (following == null) {
      return Integer.toString(isFirstTime ? firstFree(lastWhole + 1) : highest + 1);
    }
    int whole = firstFree(lastWhole + 1);
    boolean fits = whole + (numbered - at) <= wholeOf(following);
    return isFirstTime && fits ? Integer.toString(whole) : before(following);
  }

  /// The next scene that has its number; looked up once for a row of scenes without.
  private int nextNumbered(int at) {
    next = Math.max(next, at);
    while (next < numbers.size() && numbers.get(next) == null) {
      next++;
    }
    return next;
  }

  private int firstFree(int from) {
    int whole = from;
    while (used.contains(Integer.toString(whole))) {
      whole++;
    }
    return whole;
  }

  /// A4, B4, … for a scene before scene 4.
  private String before(String following) {
    int place = lettersGiven.getOrDefault(following, 0);
    while (used.contains(ShotId.lettersOf(place) + following)) {
      place++;
    }
    lettersGiven.put(following, place + 1);
    return ShotId.lettersOf(place) + following;
  }

  private void use(String number) {
    used.add(number);
    highest = Math.max(highest, wholeOf(number));
  }

  /// The first whole number in it: 12 of `12A`, 4 of `A4`; 0 when there is none.
  static int wholeOf(String number) {
    int start = 0;
    while (start < number.length() && !isDigit(number.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < number.length() && end - start < 8 && isDigit(number.charAt(end))) {
      end++;
    }
    return end == start ? 0 : Integer.parseInt(number.substring(start, end));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
