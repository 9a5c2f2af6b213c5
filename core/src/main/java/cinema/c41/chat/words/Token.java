package cinema.c41.chat.words;

import java.util.Locale;

/// A piece of a message that is read as one: a word, a number, a whole quote.
///
/// @param text as written; of a quote, what stands between the marks
/// @param low the text in small letters, with plain apostrophes and dashes; of a quote, with a mark
///     before it, so that `"and"` is no joint
/// @param from where it starts in the message
/// @param to where it ends, exclusive
public record Token(Kind kind, String text, String low, int from, int to) {
  /// What a token is. A `TAG` is a name with an at sign; a `BREAK` is the end of a line.
  public enum Kind {
    WORD,
    NUMBER,
    QUOTE,
    TAG,
    MARK,
    BREAK
  }

  static Token of(Kind kind, String text, int from, int to) {
    String low = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‑', '-');
    return new Token(kind, text, kind == Kind.QUOTE ? '"' + low : low, from, to);
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isQuote() {
    return kind == Kind.QUOTE;
  }

  /// A word that starts with a capital.
  public boolean isCapital() {
    return isWord() && Character.isUpperCase(text.codePointAt(0));
  }

  /// A word of two capitals or more: `ANNA`, `V.O.`
  public boolean isShouted() {
    return isWord()
        && text.codePoints().filter(Character::isLetter).count() > 1
        && text.codePoints().noneMatch(c -> Character.isLowerCase(c) && c != 'ß');
  }
}
