package cinema.c41.chat.words;

import cinema.c41.chat.words.Token.Kind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Cuts a message into tokens. Pictographs, bullets and the marks of bold and italics are left out;
/// they stay in the text that tokens are cut from.
final class Tokens {
  private static final Set<String> ABBREVIATIONS =
      WordSet.of(
          """
          dr mr mrs ms prof st ca approx sec sek min max bzw usw etc vs nr int ext std jr sr
          inkl evtl ggf vo abb bspw hrsg sgt lt capt col gen mind
          """);

  /// These may end a sentence: what follows in capitals is a new one.
  private static final Set<String> LAST_WORDS =
      WordSet.of(
          """
          sec sek min std etc usw a.m. p.m. vo
          """);

  /// Signs that say `no`.
  private static final String FORBIDDING = "🚫⛔❌";

  private final String text;
  private final Iterator<Quotes.Quote> quotes;
  private final List<Token> tokens = new ArrayList<>();
  private Quotes.@Nullable Quote nextQuote;
  private int at;

  private Tokens(String text, List<Quotes.Quote> quotes) {
    this.text = text;
    this.quotes = quotes.iterator();
    nextQuote();
  }

  static List<Token> of(String text, List<Quotes.Quote> quotes) {
    var lexer = new Tokens(text, quotes);
    lexer.skipBullet();
    while (lexer.at < text.length()) {
      lexer.step();
    }
    return lexer.tokens;
  }

  private void nextQuote() {
    nextQuote = quotes.hasNext() ? quotes.next() : null;
  }

  private void step() {
    int c = text.codePointAt(at);
    var quote = nextQuote;
    if (quote != null && quote.from() == at) {
      tokens.add(Token.of(Kind.QUOTE, quote.text(), at, quote.to()));
      at = quote.to();
      nextQuote();
    } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      readSpace();
    } else if (c == '@' && isLetterAt(at + 1) && (at == 0 || !isWordPart(at - 1))) {
      add(Kind.TAG, endOfTag());
    } else if (Character.isLetter(c)) {
      add(Kind.WORD, endOfWord());
    } else if (Character.isDigit(c) || isFraction(c)) {
      add(Kind.NUMBER, endOfNumber());
    } else if (c == ':' && isSeconds()) {
      String low = text.substring(at + 1, at + 3) + "s";
      tokens.add(new Token(Kind.NUMBER, text.substring(at, at + 3), low, at, at + 3));
      at += 3;
    } else {
      readMark(c);
    }
  }

  /// `a :30 spot`, as advertising counts.
  private boolean isSeconds() {
    boolean isApart = at == 0 || " \t\n(".indexOf(text.charAt(at - 1)) >= 0;
    return isApart
        && Character.isDigit(charAt(at + 1))
        && Character.isDigit(charAt(at + 2))
        && charAt(at + 3) != ':'
        && (at + 3 >= text.length() || !isWordPart(at + 3));
  }

  private void add(Kind kind, int end) {
    String word = text.substring(kind == Kind.TAG ? at + 1 : at, end);
    tokens.add(Token.of(kind, word, at, end));
    at = end;
  }

  private void readMark(int c) {
    int end = at + Character.charCount(c);
    if (FORBIDDING.indexOf(c) >= 0) {
      tokens.add(new Token(Kind.WORD, text.substring(at, end), "no", at, end));
    } else if (text.startsWith("...", at)) {
      tokens.add(Token.of(Kind.MARK, "…", at, at + 3));
      end = at + 3;
    } else if (text.startsWith("--", at)) {
      tokens.add(Token.of(Kind.MARK, "—", at, at + 2));
      end = at + 2;
    } else if (".,;:!?…()/&+~%€$=×".indexOf(c) >= 0) {
      tokens.add(Token.of(Kind.MARK, Character.toString(c), at, end));
    } else if ("|•·".indexOf(c) >= 0) {
      tokens.add(Token.of(Kind.MARK, ";", at, end));
    } else if ("[{]}".indexOf(c) >= 0) {
      tokens.add(Token.of(Kind.MARK, c == '[' || c == '{' ? "(" : ")", at, end));
    } else if ("-–—−".indexOf(c) >= 0) {
      tokens.add(Token.of(Kind.MARK, isLoose(end) ? "—" : "-", at, end));
    }
    at = end;
  }

  /// A dash between blanks parts; one without joins.
  private boolean isLoose(int end) {
    return text.charAt(at) == '—'
        || end == text.length()
        || Character.isWhitespace(text.charAt(end));
  }

  private void readSpace() {
    int start = at;
    int lines = 0;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
      lines += text.charAt(at) == '\n' ? 1 : 0;
      at++;
    }
    if (lines > 0 && at < text.length() && !tokens.isEmpty()) {
      boolean isBullet = skipBullet();
      if (isBullet || lines > 1 || !goesOn()) {
        tokens.add(new Token(Kind.BREAK, lines > 1 ? "\n\n" : "\n", "", start, start));
      }
    }
  }

  /// Whether the sentence goes on in the next line.
  private boolean goesOn() {
    String last = tokens.getLast().text();
    boolean isOpen = tokens.getLast().kind() != Kind.MARK || ",&+".contains(last);
    return isOpen && Character.isLowerCase(text.codePointAt(at)) || last.equals(",");
  }

  private boolean skipBullet() {
    int start = at;
    while (at < text.length() && "-*•–·>#▪◦".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at == start) {
      skipNumbering();
    }
    boolean isBullet = at > start && at < text.length() && text.charAt(at) == ' ';
    at = isBullet ? at : start;
    return isBullet;
  }

  /// `1.` or `2)` at the start of a line.
  private void skipNumbering() {
    int end = at;
    while (end < text.length() && Character.isDigit(text.charAt(end)) && end < at + 2) {
      end++;
    }
    if (end > at && end < text.length() && ".)".indexOf(text.charAt(end)) >= 0) {
      at = end + 1;
    }
  }

  private int endOfTag() {
    int end = at + 1;
    while (end < text.length()
        && (isWordPart(end) || (isJoint(end, "-_'’") && isWordPart(end + 1)))) {
      end++;
    }
    return end;
  }

  private int endOfWord() {
    int end = at;
    while (end < text.length()
        && (isWordPart(end) || (isJoint(end, "'’-‑*") && isWordPart(end + 1)))) {
      end++;
    }
    return withDots(end);
  }

  /// `V.O.`, `z.B.` and `Dr.` own their dots.
  private int withDots(int end) {
    int dotted = end;
    while (dotted + 1 - at <= 12 && isInitial(dotted)) {
      dotted += 2;
    }
    if (dotted > end && dotted < text.length() && text.charAt(dotted) == '.') {
      return endsSentence(text.substring(at, dotted + 1), dotted + 1) ? dotted : dotted + 1;
    }
    boolean hasDot = end < text.length() && text.charAt(end) == '.';
    String word = text.substring(at, end).toLowerCase(Locale.ROOT);
    boolean isShort = ABBREVIATIONS.contains(word) || isMiddleInitial(end);
    return hasDot && isShort && !endsSentence(word, end + 1) ? end + 1 : end;
  }

  private boolean isInitial(int dot) {
    return Character.isLetter(text.charAt(dot - 1))
        && (dot - 1 == at || text.charAt(dot - 2) == '.')
        && dot + 1 < text.length()
        && text.charAt(dot) == '.'
        && Character.isLetter(text.charAt(dot + 1))
        && (dot + 2 == text.length() || !isWordPart(dot + 2));
  }

  /// The `B.` of `John B. Miller`.
  private boolean isMiddleInitial(int end) {
    return end == at + 1
        && Character.isUpperCase(text.charAt(at))
        && !tokens.isEmpty()
        && tokens.getLast().isCapital()
        && end + 2 < text.length()
        && Character.isUpperCase(text.charAt(end + 2));
  }

  private boolean endsSentence(String word, int after) {
    int next = after;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    boolean isMinutes = word.equalsIgnoreCase("min") && Character.isDigit(charAt(next));
    return LAST_WORDS.contains(word.toLowerCase(Locale.ROOT))
        && !isMinutes
        && (next == text.length() || !Character.isLowerCase(text.codePointAt(next)));
  }

  private int endOfNumber() {
    int end = at;
    while (end < text.length()
        && (isWordPart(end) || joinsDigits(end) || (isJoint(end, "-‑") && isWordPart(end + 1)))) {
      end++;
    }
    return end;
  }

  private boolean joinsDigits(int i) {
    return isJoint(i, ".,:/×")
        && Character.isDigit(charAt(i - 1))
        && Character.isDigit(charAt(i + 1))
        && (text.charAt(i) != '/' || text.substring(at, i).indexOf(':') < 0);
  }

  private boolean isJoint(int i, String joints) {
    return joints.indexOf(text.charAt(i)) >= 0 && i + 1 < text.length();
  }

  private char charAt(int i) {
    return i < text.length() ? text.charAt(i) : ' ';
  }

  private boolean isLetterAt(int i) {
    return i < text.length() && Character.isLetter(text.charAt(i));
  }

  private boolean isWordPart(int i) {
    if (i >= text.length()) {
      return false;
    }
    int c = text.codePointAt(i);
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || isFraction(c)
        || (Character.isSurrogate(text.charAt(i)) && isLetterBefore(i));
  }

  /// The second half of a letter outside the basic plane.
  private boolean isLetterBefore(int i) {
    return i > 0 && Character.isLetterOrDigit(text.codePointBefore(i + 1));
  }

  /// `½`
  private static boolean isFraction(int c) {
    return c == '½' || c == '¼' || c == '¾';
  }
}
