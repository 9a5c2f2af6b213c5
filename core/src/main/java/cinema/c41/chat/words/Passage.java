package cinema.c41.chat.words;

import java.util.Locale;

/// Some tokens of a message in a row. Positions are those of the whole message; a look outside the
/// passage finds nothing, so that no reader needs to ask where it ends.
public record Passage(Wording wording, int from, int to) {
  private static final Token NOTHING = Token.of(Token.Kind.BREAK, "", 0, 0);

  public Passage {
    if (from < 0 || to < from || to > wording.tokens().size()) {
      throw new IllegalArgumentException("no passage from " + from + " to " + to);
    }
  }

  public boolean isEmpty() {
    return from == to;
  }

  public int size() {
    return to - from;
  }

  public Token at(int i) {
    return i >= from && i < to ? wording.tokens().get(i) : NOTHING;
  }

  /// The token in small letters; empty outside.
  public String low(int i) {
    return at(i).low();
  }

  /// Whether a mark stands there: `is(i, ",")`.
  public boolean isMark(int i, String marks) {
    Token token = at(i);
    return token.kind() == Token.Kind.MARK && marks.contains(token.text());
  }

  public boolean isBreak(int i) {
    return i >= from && i < to && at(i).kind() == Token.Kind.BREAK;
  }

  public Words words() {
    return wording.words();
  }

  /// Whether the one word there is of this kind.
  public boolean has(int i, Words.Topic topic) {
    return words().has(topic, low(i));
  }

  /// How many tokens of a phrase of this kind stand there; 0 when none does.
  public int match(int i, Words.Topic topic) {
    return words().match(topic, this, i);
  }

  public Passage sub(int start, int end) {
    return new Passage(wording, start, Math.max(start, end));
  }

  public Passage start(int end) {
    return sub(from, end);
  }

  public Passage rest(int start) {
    return sub(Math.min(start, to), to);
  }

  /// As written, on one line.
  public String text() {
    return isEmpty() ? "" : oneLine(raw());
  }

  /// The one token there, as written.
  public String text(int i) {
    return at(i).text();
  }

  private String raw() {
    return wording.message().substring(at(from).from(), at(to - 1).to());
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /// The words in small letters with blanks between them, for comparing.
  public String lowText() {
    return text().toLowerCase(Locale.ROOT);
  }

  /// Whether white space stands before the token.
  public boolean isSpaced(int i) {
    int start = at(i).from();
    return start == 0 || Character.isWhitespace(wording.message().charAt(start - 1));
  }

  /// Without marks, breaks and empty words at both ends.
  public Passage trimmed() {
    int start = from;
    int end = to;
    while (start < end && isTrim(start)) {
      start++;
    }
    while (end > start && isTrim(end - 1)) {
      end--;
    }
    return sub(start, end);
  }

  private boolean isTrim(int i) {
    Token token = at(i);
    return token.kind() == Token.Kind.BREAK
        || (token.kind() == Token.Kind.MARK && !"()…%€$".contains(token.text()));
  }
}
