package cinema.c41.breakdown.action;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Texts as sentences, and how long they are. Length is counted in words, so that another word in
/// the place of one changes no decision.
public final class Sentences {
  /// Words spoken in a second, in English and German.
  public static final double WORDS_PER_SECOND = 2.4;

  private static final Pattern END =
      Pattern.compile("(?<=[.!?…][\"'”“’‘»«)\\]]{0,2})\\s+|(?<=[。！？])\\s*");
  private static final Pattern SHORTENED =
      Pattern.compile(
          "(?:.*\\s)?(?:\\p{L}|Dr|Mr|Mrs|Ms|St|Jr|Sr|Prof|Hr|Fr|Nr|ca|usw|bzw|vs|etc)\\.",
          Pattern.DOTALL);

  /// Titles and initials together are no longer than this, in characters.
  private static final int LONGEST_NAME = 400;

  private Sentences() {}

  /// The sentences in order; joined by blanks they are the text, but for its white space.
  public static List<String> of(String text) {
    var sentences = new ArrayList<String>();
    var open = new StringBuilder();
    for (String piece : END.split(text.strip())) {
      open.append(open.isEmpty() ? "" : " ").append(piece);
      if (open.length() > LONGEST_NAME || !endsShortened(piece)) {
        sentences.add(open.toString());
        open.setLength(0);
      }
    }
    if (!open.isEmpty()) {
      sentences.add(open.toString());
    }
    return sentences;
  }

  /// Words in it. Chinese and Japanese leave no blanks: two of their characters count as a word.
  public static int words(String text) {
    int words = 0;
    int ideographs = 0;
    boolean inside = false;
    for (int at = 0;
        at < text.length();
        at += java.lang.Character.charCount(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      boolean counts = !java.lang.Character.isWhitespace(c);
      ideographs += isIdeograph(c) ? 1 : 0;
      words += counts && !inside ? 1 : 0;
      inside = counts;
    }
    return words + ideographs / 2;
  }

  private static boolean isIdeograph(int c) {
    return java.lang.Character.isIdeographic(c) || c >= 0x3040 && c <= 0x30FF;
  }

  /// `Dr.` ends no sentence. Only the last characters are looked at, for a text may be one word.
  private static boolean endsShortened(String sentence) {
    String end = sentence.substring(Math.max(0, sentence.length() - 8));
    return SHORTENED.matcher(end).matches();
  }
}
