package cinema.c41.chat.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds quoted text, in every style of quotation marks that English and German writers use,
/// also mixed by a keyboard that corrects one end only: `„so"`. Apostrophes are no marks, and marks
/// inside a quote belong to its text.
public final class Quotes {
  /// A quote: the marks included in `from` and `to`, not in the text.
  ///
  /// @param isClosed whether the writer closed it; if not, it goes to the end of its line
  public record Quote(int from, int to, String text, boolean isClosed) {}

  /// Longer than any line that is spoken in a film; it keeps the search linear.
  private static final int LONGEST = 4000;

  private final String text;
  private final List<Quote> found = new ArrayList<>();

  /// Up to here there is no mark that could close this one; looked at once.
  private final Map<Character, Integer> barren = new HashMap<>();

  private Quotes(String text) {
    this.text = text;
  }

  public static List<Quote> in(String message) {
    var quotes = new Quotes(message);
    quotes.run();
    return List.copyOf(quotes.found);
  }

  private void run() {
    int at = 0;
    while (at < text.length()) {
      at = opens(at) ? take(at) : at + 1;
    }
  }

  private int take(int open) {
    int close = closeOf(open);
    boolean isClosed = close > open;
    if (!isClosed && !isDouble(text.charAt(open))) {
      return open + 1;
    }
    int end = isClosed ? close : endOfUnclosed(open);
    found.add(
        new Quote(
            open, isClosed ? close + 1 : end, stripLines(text.substring(open + 1, end)), isClosed));
    return isClosed ? close + 1 : end;
  }

  private boolean opens(int at) {
    return switch (text.charAt(at)) {
      case '"' -> !isInches(at);
      case '“', '«', '»', '‟' -> looksOpening(at) || !looksClosing(at);
      case '„' -> true;
      case '”' -> looksOpening(at);
      case '\'' -> looksOpening(at) && !Elisions.isAt(text, at);
      case '‘', '‚', '‹', '›' -> looksOpening(at);
      default -> false;
    };
  }

  /// The mark that closes the quote, or -1.
  private int closeOf(int open) {
    char mark = text.charAt(open);
    if (open < barren.getOrDefault(mark, 0)) {
      return -1;
    }
    if (!isDouble(mark)) {
      return closeOfSingle(open);
    }
    int nested = closeNested(open);
    return nested < 0 && mark == '"' ? closePlain(open) : nested;
  }

  private int closeNested(int open) {
    char mark = text.charAt(open);
    String closers = closersOf(mark);
    int depth = 0;
    boolean isBarren = true;
    int end = Math.min(text.length(), open + LONGEST);
    for (int at = open + 1; at < end; at++) {
      char c = text.charAt(at);
      isBarren &= closers.indexOf(c) < 0;
      if (c == mark && looksOpening(at) && !looksClosing(at)) {
        depth++;
      } else if (closers.indexOf(c) >= 0 && (isSure(mark, c) || looksClosing(at))) {
        if (depth == 0) {
          return at;
        }
        depth--;
      }
    }
    if (isBarren) {
      barren.put(mark, end);
    }
    return -1;
  }

  /// Straight marks that do not nest: an even number of them on the line are taken in pairs.
  private int closePlain(int open) {
    int end = endOfLine(open);
    long marks = text.substring(open, end).chars().filter(c -> c == '"').count();
    int next = text.indexOf('"', open + 1, end);
    return marks % 2 == 0 ? next : -1;
  }

  /// An apostrophe that ends a word could be the closing mark: one after a full stop or before a
  /// comma is believed at once, else the first one counts.
  private int closeOfSingle(int open) {
    String closers = closersOf(text.charAt(open));
    int end = Math.min(text.length(), open + LONGEST);
    int first = -1;
    int at = open + 1;
    for (; at < end && !isParagraph(at); at++) {
      if (closers.indexOf(text.charAt(at)) >= 0 && looksClosing(at)) {
        if (endsSpeech(at)) {
          return at;
        }
        first = first < 0 ? at : first;
      } else if (opens(at)) {
        if (first > 0) {
          return first;
        }
        at = afterNested(at);
      }
    }
    if (first < 0) {
      barren.put(text.charAt(open), at);
    }
    return first;
  }

  /// The end of a double quote inside single marks; single marks do not nest in each other.
  private int afterNested(int open) {
    return isDouble(text.charAt(open)) ? Math.max(open, closeNested(open)) : open;
  }

  private boolean endsSpeech(int at) {
    return ".,!?…".indexOf(text.charAt(at - 1)) >= 0
        || at + 1 == text.length()
        || ".,;:!?)\n".indexOf(text.charAt(at + 1)) >= 0;
  }

  private int endOfUnclosed(int open) {
    int end = endOfLine(open);
    int next = text.indexOf(text.charAt(open), open + 1, end);
    if (next < 0) {
      return end;
    }
    int sentence = next;
    while (sentence > open + 1 && ".!?…".indexOf(text.charAt(sentence - 1)) < 0) {
      sentence--;
    }
    return sentence > open + 1 ? sentence : next;
  }

  private static boolean isDouble(char mark) {
    return "\"“„‟”«»".indexOf(mark) >= 0;
  }

  private static String closersOf(char mark) {
    return switch (mark) {
      case '"' -> "\"”“";
      case '“' -> "”\"“";
      case '„', '‟' -> "“”\"";
      case '”' -> "”";
      case '«' -> "»«";
      case '»' -> "«»";
      case '‹' -> "›";
      case '›' -> "‹";
      case '‚' -> "‘’'";
      default -> "'’";
    };
  }

  /// Whether this mark closes that one wherever it stands.
  private static boolean isSure(char open, char close) {
    return switch (open) {
      case '"' -> close == '"';
      case '“' -> close == '”';
      case '„', '‟' -> close == '“' || close == '”';
      case '«' -> close == '»';
      case '»' -> close == '«';
      default -> false;
    };
  }

  /// `24" screen`
  private boolean isInches(int at) {
    return at > 0
        && Character.isDigit(text.charAt(at - 1))
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private boolean looksOpening(int at) {
    boolean free = at == 0 || isFree(text.charAt(at - 1), "([{—–-:,;/*_>");
    return free && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
  }

  private boolean looksClosing(int at) {
    return at > 0
        && !Character.isWhitespace(text.charAt(at - 1))
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private static boolean isFree(char before, String marks) {
    return Character.isWhitespace(before) || marks.indexOf(before) >= 0 || isDouble(before);
  }

  private boolean isParagraph(int at) {
    return text.startsWith("\n\n", at);
  }

  private int endOfLine(int start) {
    int last = Math.min(text.length(), start + LONGEST);
    int end = text.indexOf('\n', start, last);
    return end < 0 ? last : end;
  }

  /// Blanks at the ends of a line come from how the message is wrapped; nobody says them.
  private static String stripLines(String quoted) {
    return String.join("\n", quoted.lines().map(String::strip).toList()).strip();
  }
}
