package cinema.c41.engines.voices.text;

import java.util.regex.Pattern;

/// Words that are spoken in one breath, and the silence after them in seconds.
public record Phrase(String text, double pause) {
  /// A question that begins like this falls at its end; one that can be answered by yes rises.
  private static final Pattern OPEN =
      Pattern.compile(
          "^\\W*(and |but |so |und |aber |also"
              + " )?(who|whom|whose|what|where|when|why|which|how|wer|wen"
              + "|wem|wessen|was|wo|wohin|woher|wann|warum|wieso|weshalb|welche[rsmn]?|wie)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

  public boolean isExclaimed() {
    return mark().contains("!");
  }

  public boolean isAsked() {
    return mark().contains("?");
  }

  /// Whether it asks for more than yes or no.
  public boolean asksOpenly() {
    return isAsked() && OPEN.matcher(text).matches();
  }

  /// Whether it is left unfinished, as before an ellipsis.
  public boolean trailsOff() {
    return mark().contains("…") || mark().contains("..");
  }

  private String mark() {
    int end = text.length();
    int start = end;
    while (start > 0 && !Character.isLetterOrDigit(text.codePointBefore(start))) {
      start--;
    }
    return text.substring(start, end);
  }
}
