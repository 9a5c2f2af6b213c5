package cinema.c41.chat.speech;

import cinema.c41.chat.words.Passage;
import cinema.c41.chat.words.Token;

/// Where sentences start and end among the tokens of a message.
public final class Sentences {
  private Sentences() {}

  /// Whether a sentence ends with this token. The dot of `am 24. Dezember` ends none.
  public static boolean isEnd(Passage p, int i) {
    if (p.isBreak(i)) {
      return true;
    }
    return p.isMark(i, ".!?;") && !isOrdinal(p, i);
  }

  private static boolean isOrdinal(Passage p, int dot) {
    Token number = p.at(dot - 1);
    Token next = p.at(dot + 1);
    boolean isShort = number.kind() == Token.Kind.NUMBER && number.text().length() <= 2;
    return isShort
        && p.isMark(dot, ".")
        && next.isWord()
        && (Character.isLowerCase(next.text().codePointAt(0)) || Months.has(next.low()));
  }

  /// The first token of the sentence that this token is in, not before the passage.
  public static int start(Passage p, int i) {
    int start = i;
    while (start > p.from() && !isEnd(p, start - 1)) {
      start--;
    }
    return start;
  }

  /// The token after the last one of the sentence.
  public static int end(Passage p, int i) {
    int end = i;
    while (end < p.to() && !isEnd(p, end)) {
      end++;
    }
    return end;
  }
}
